import { useMemo } from 'preact/hooks';
import { Announcer } from './Announcer.tsx';
import { correctableBlock } from './blocks/CorrectableBlock.tsx';
import { CurrentView } from './CurrentView.tsx';
import { DoubtCard } from './doubts/DoubtCard.tsx';
import { Footer } from './Footer.tsx';
import { Masthead } from './Masthead.tsx';
import styles from './Reader.module.css';
import { StatusLine } from './StatusLine.tsx';
import type { Store } from './store/create-store.ts';
import { correctingShortcuts, useShortcuts } from './use-shortcuts.ts';
import { useStart } from './use-start.ts';
import { WordsContext, type Words } from './words.ts';

interface Props {
  readonly store: Store;
  readonly words: Words;
}

/** The whole of the side panel: the same articles as in the popup, with room to work on them. */
export function ReadingRoom({ store, words }: Props) {
  useShortcuts(store, correctingShortcuts);
  useStart(store);
  const block = useMemo(() => correctableBlock(store), [store]);
  const page = store.state.page.value;
  return (
    <WordsContext.Provider value={words}>
      <div class={styles.reader}>
        <Masthead store={store} />
        {page && <StatusLine page={page} view={store.state.view.value} onDoubts={() => store.stepDoubt(1)} />}
        {store.state.view.value.name !== 'list' && <DoubtCard store={store} />}
        <main class={styles.main}>
          <CurrentView store={store} block={block} />
        </main>
        {page && <Footer store={store} />}
        <Announcer notice={store.state.notice.value} />
      </div>
    </WordsContext.Provider>
  );
}
