import { FileButton } from '../give/FileButton.tsx';
import { ActionButton } from '../ActionButton.tsx';
import { useWords } from '../words.ts';
import { ConfirmButton } from './ConfirmButton.tsx';
import type { OptionsStore } from './create-options-store.ts';
import styles from './KeptList.module.css';
import type { KeptPage } from './options-actions.ts';
import pageStyles from './OptionsPage.module.css';

/** The corrections that are kept, page by page, with their size: to be saved as a file, taken in from one, and deleted. */
export function KeptList({ store }: { readonly store: OptionsStore }) {
  const { t, count, number } = useWords();
  const kept = store.state.kept.value ?? [];
  const size = Math.ceil(new TextEncoder().encode(JSON.stringify(kept)).length / 1024);
  return (
    <section class={pageStyles.part}>
      <h2>{t('kept.title')}</h2>
      <p>{kept.length > 0 ? `${count('kept.pages', kept.length)} · ${number(size)} kB` : t('kept.none')}</p>
      {kept.length > 0 && (
        <ul class={styles.list}>
          {kept.map((page) => (
            <Row key={page.url + page.hash} page={page} onDelete={() => store.deleteKept(page)} />
          ))}
        </ul>
      )}
      <div class={styles.actions}>
        {kept.length > 0 && <ActionButton label={t('kept.save')} onPress={store.saveKept} />}
        <FileButton label={t('kept.import')} accept=".json,application/json" onFile={store.importKept} />
        {kept.length > 0 && (
          <ConfirmButton label={t('kept.deleteAll')} sure={t('kept.deleteAllSure')} onPress={store.deleteAllKept} />
        )}
      </div>
    </section>
  );
}

function Row({ page, onDelete }: { readonly page: KeptPage; readonly onDelete: () => unknown }) {
  const { t, count, dayOf } = useWords();
  const title = page.title || page.url;
  const done = page.history.done.length;
  return (
    <li>
      <span class={styles.what}>
        <strong>{title}</strong>
        {page.url !== title && <span class={styles.address}>{page.url}</span>}
        <span>
          {done > 0 ? count('kept.corrections', done) : t('kept.takenBack')} · {dayOf(page.changed)}
        </span>
      </span>
      <button type="button" aria-label={t('kept.deleteOne', undefined, [title])} onClick={() => void onDelete()}>
        {t('kept.delete')}
      </button>
    </li>
  );
}
