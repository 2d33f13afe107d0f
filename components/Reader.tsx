import { Announcer } from './Announcer.tsx';
import { CurrentView } from './CurrentView.tsx';
import { Footer } from './Footer.tsx';
import { Masthead } from './Masthead.tsx';
import { NotLoadedLine } from './NotLoadedLine.tsx';
import styles from './Reader.module.css';
import { ShownTextContext } from './shown-text.ts';
import { StatusLine } from './StatusLine.tsx';
import type { Store } from './store/create-store.ts';
import { useComfort } from './comfort/use-comfort.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useStart } from './use-start.ts';
import { WordsContext, type Words } from './words.ts';

interface Props {
  readonly store: Store;
  readonly words: Words;
}

/** The whole of the popup: a masthead, what the reader looks at, and what can be done with it. */
export function Reader({ store, words }: Props) {
  useShortcuts(store);
  useStart(store);
  useComfort(store);
  const page = store.state.page.value;
  return (
    <WordsContext.Provider value={words}>
      <ShownTextContext.Provider value={store.state.shownText.value}>
        <div class={styles.reader}>
          <header>
            <Masthead store={store} />
            {page && (
              <StatusLine
                page={page}
                view={store.state.view.value}
                corrections={store.state.history.value.done.length}
                onDoubts={store.settleDoubts}
              />
            )}
            {page?.notLoaded && (
              <NotLoadedLine pages={page.notLoaded} onLoad={store.loadPages} onReadAgain={store.readAgain} />
            )}
          </header>
          <main class={styles.main}>
            <CurrentView store={store} />
          </main>
          {page && <Footer store={store} />}
          <Announcer notice={store.state.notice.value} />
        </div>
      </ShownTextContext.Provider>
    </WordsContext.Provider>
  );
}
