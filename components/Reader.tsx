import { useEffect } from 'preact/hooks';
import { Announcer } from './Announcer.tsx';
import { ArticleView } from './ArticleView.tsx';
import { Footer } from './Footer.tsx';
import { HeadlineList } from './HeadlineList.tsx';
import { LeftOverView } from './LeftOverView.tsx';
import { Masthead } from './Masthead.tsx';
import { NoArticlesView } from './NoArticlesView.tsx';
import { OutcomeView } from './OutcomeView.tsx';
import styles from './Reader.module.css';
import { ReadingView } from './ReadingView.tsx';
import type { Store } from './store/create-store.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { StatusLine } from './StatusLine.tsx';
import { WordsContext, type Words } from './words.ts';

interface Props {
  readonly store: Store;
  readonly words: Words;
}

/** The whole of the popup: a masthead, what the reader looks at, and what can be done with it. */
export function Reader({ store, words }: Props) {
  useShortcuts(store);
  useEffect(() => void store.start(), [store]);
  const page = store.state.page.value;
  return (
    <WordsContext.Provider value={words}>
      <div class={styles.reader}>
        <Masthead store={store} />
        {page && <StatusLine page={page} view={store.state.view.value} />}
        <main class={styles.main}>
          <Shown store={store} />
        </main>
        {page && <Footer store={store} />}
        <Announcer notice={store.state.notice.value} />
      </div>
    </WordsContext.Provider>
  );
}

function Shown({ store }: { readonly store: Store }) {
  const { phase, view, page, progress, lastIndex } = store.state;
  if (phase.value.status === 'reading') return <ReadingView progress={progress.value} onCancel={store.cancel} />;
  if (!page.value) return <OutcomeView outcome={phase.value} onTryAgain={store.readAgain} />;
  if (view.value.name === 'article')
    return <ArticleView key={view.value.index} page={page.value} index={view.value.index} />;
  if (view.value.name === 'leftOver') return <LeftOverView page={page.value} />;
  if (page.value.result.articles.length === 0) return <NoArticlesView onOpenLeftOver={store.openLeftOver} />;
  return (
    <HeadlineList
      page={page.value}
      startAt={lastIndex.value}
      onOpen={store.openArticle}
      onOpenLeftOver={store.openLeftOver}
    />
  );
}
