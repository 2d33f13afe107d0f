import type { SourceAbout } from '../lib/model/source.ts';
import { Icon } from './Icon.tsx';
import styles from './Masthead.module.css';
import { Stepper } from './Stepper.tsx';
import type { Store } from './store/create-store.ts';
import { useWords, type Words } from './words.ts';

/** 整版 with the newspaper it reads; in an article the way back, and on to the next. */
export function Masthead({ store }: { readonly store: Store }) {
  const words = useWords();
  const page = store.state.page.value;
  const view = store.state.view.value.name;
  const inside = page !== null && (view === 'article' || view === 'leftOver');
  return (
    <div class={styles.masthead}>
      {inside && (
        <button type="button" class={styles.back} aria-keyshortcuts="Escape" onClick={store.back}>
          <Icon name="back" />
          <span>{words.t('article.back')}</span>
        </button>
      )}
      {!inside && (
        <span class={styles.mark} lang="zh" role="img" aria-label={words.t('extName')}>
          整版
        </span>
      )}
      {page && !inside && <p class={styles.about}>{aboutLine(page.source.about ?? {}, words)}</p>}
      {page && inside && <Stepper store={store} count={page.result.articles.length} />}
    </div>
  );
}

/** The newspaper, its date and page; where the newspaper is not known, the title of the tab. */
function aboutLine({ newspaper, title, date, page }: SourceAbout, words: Words): string {
  return [newspaper ?? title, date && words.date(date), page && words.t('about.page', undefined, [page])]
    .filter(Boolean)
    .join(' · ');
}
