import { useMemo } from 'preact/hooks';
import { AskDoubtContext } from './ask-doubt.ts';
import { Announcer } from './Announcer.tsx';
import { correctableBlock } from './blocks/CorrectableBlock.tsx';
import { CurrentView } from './CurrentView.tsx';
import { DoubtCard } from './doubts/DoubtCard.tsx';
import { DropTargets } from './DropTargets.tsx';
import { DropHint } from './give/DropHint.tsx';
import { GivenLine } from './give/GivenLine.tsx';
import { Footer } from './Footer.tsx';
import { Masthead } from './Masthead.tsx';
import { PageMapView } from './page-map/PageMapView.tsx';
import { useDrawnMap } from './page-map/use-drawn-map.ts';
import { PanelTabs } from './PanelTabs.tsx';
import { NotLoadedLine } from './NotLoadedLine.tsx';
import readerStyles from './Reader.module.css';
import styles from './ReadingRoom.module.css';
import { ShownTextContext } from './shown-text.ts';
import { StatusLine } from './StatusLine.tsx';
import type { Store } from './store/create-store.ts';
import { useComfort } from './comfort/use-comfort.ts';
import { correctingShortcuts, useShortcuts } from './use-shortcuts.ts';
import { useStart } from './use-start.ts';
import { useWide } from './use-wide.ts';
import { useWords, WordsContext, type Words } from './words.ts';

interface Props {
  readonly store: Store;
  readonly words: Words;
}

/** The whole of the side panel: the same articles as in the popup, with the page's map and room to work on them. */
export function ReadingRoom({ store, words }: Props) {
  useShortcuts(store, correctingShortcuts);
  useStart(store);
  useComfort(store);
  const wide = useWide();
  const page = store.state.page.value;
  return (
    <WordsContext.Provider value={words}>
      <ShownTextContext.Provider value={store.state.shownText.value}>
        <div class={readerStyles.reader}>
          <header>
            <Masthead store={store} />
            {page && (
              <StatusLine
                page={page}
                view={store.state.view.value}
                corrections={store.state.history.value.done.length}
                onDoubts={() => store.stepDoubt(1)}
                shortcut="n"
              />
            )}
            {page?.notLoaded && (
              <NotLoadedLine pages={page.notLoaded} onLoad={store.loadPages} onReadAgain={store.readAgain} />
            )}
            {store.askForPage && store.state.given.value && <GivenLine onBack={store.readAgain} />}
          </header>
          {page && !wide && <Tabs store={store} />}
          <div class={styles.columns}>
            {page && wide && (
              <aside class={styles.aside}>
                <Map store={store} />
              </aside>
            )}
            <Reading store={store} wide={wide} />
          </div>
          {page && <Footer store={store} correctable />}
          {!wide && <DropTargets store={store} />}
          {store.readGiven && <DropHint onGive={store.readGiven} />}
          <Announcer notice={store.state.notice.value} />
        </div>
      </ShownTextContext.Provider>
    </WordsContext.Provider>
  );
}

/** What is read: an article, the list, or in a narrow panel the map. */
function Reading({ store, wide }: { readonly store: Store; readonly wide: boolean }) {
  const block = useMemo(() => correctableBlock(store), [store]);
  // While there is no page, nothing of one is looked at.
  const view = store.state.page.value && store.state.view.value.name;
  return (
    <div class={styles.reading}>
      {(view === 'article' || view === 'leftOver') && <DoubtCard store={store} />}
      <main class={readerStyles.main}>
        {view === 'map' && !wide ? (
          <Map store={store} />
        ) : (
          <AskDoubtContext.Provider value={store.askDoubt}>
            <CurrentView store={store} block={block} />
            {view === 'article' && <CorrectHint store={store} />}
          </AskDoubtContext.Provider>
        )}
      </main>
    </div>
  );
}

/** How to correct, told until the reader has done so once. */
function CorrectHint({ store }: { readonly store: Store }) {
  const { t } = useWords();
  const { done, undone } = store.state.history.value;
  return done.length + undone.length === 0 ? <p class={styles.hint}>{t('correct.hint')}</p> : null;
}

function Tabs({ store }: { readonly store: Store }) {
  const view = store.state.view.value.name;
  return view === 'list' || view === 'map' ? <PanelTabs store={store} /> : null;
}

function Map({ store }: { readonly store: Store }) {
  const drawn = useDrawnMap(store);
  return drawn && <PageMapView store={store} {...drawn} />;
}
