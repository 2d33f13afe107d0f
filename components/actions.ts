import type { AskPassword } from '../lib/model/ask-password.ts';
import type { Given } from '../lib/model/given.ts';
import type { History } from '../lib/model/history.ts';
import type { Outcome, ReadPage } from '../lib/model/outcome.ts';
import type { PageMap } from '../lib/model/page-map.ts';
import type { Result } from '../lib/model/result.ts';
import type { Chosen, Comfort, Typography } from '../lib/model/settings.ts';
import type { Span } from '../lib/model/span.ts';

/** How far a long reading is; `total` 0 means: not known yet. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Characters where it is absent. */
  readonly unit?: 'pages';
}

/** What came of reading; `waiting`: there is no page yet, the reader is to give one. */
export type Answer = Outcome | { readonly status: 'waiting' };

/** All that the interface can do to the world outside it. Each part is handed in by the entrypoint. */
export interface Actions {
  /** What was read of this page before, or null. */
  recall(): Promise<ReadPage | null>;
  /**
   * Reads the page of the tab. Never rejects; `signal` ends it early with `cancelled`. `onFirst` is told the first page of
   * a document of many, while the others are read; `askPassword` is asked where the document is locked.
   */
  read(
    onProgress: (progress: Progress) => void,
    signal: AbortSignal,
    onFirst: (page: ReadPage) => void,
    askPassword: AskPassword,
  ): Promise<Answer>;
  /** Keeps a page that the reader was asked about, so as not to ask again. */
  keepPage?(page: ReadPage): Promise<void>;
  /**
   * Has the site load the pages that it has not loaded yet; none where it cannot be asked. Never rejects; `signal` ends it
   * early.
   */
  loadPages?(onProgress: (progress: Progress) => void, signal: AbortSignal): Promise<void>;
  /** Reads what the reader pasted or dropped; absent where there is no room for it. Never rejects. */
  readGiven?(given: File | string, signal: AbortSignal, askPassword: AskPassword): Promise<Outcome>;
  /** The page of a tab is read too: what was given stands in its place until the reader goes back to it. */
  readonly readsTab?: true;
  /** Opens the page on which that can be done. */
  openDesk?(): Promise<void>;
  /** These reject where the browser refuses; the saving ones tell how many files they handed to the browser. */
  copyArticle(page: ReadPage, index: number): Promise<void>;
  copyPage(page: ReadPage): Promise<void>;
  saveArticle(page: ReadPage, index: number): Promise<number>;
  savePage(page: ReadPage): Promise<number>;
  saveEachArticle(page: ReadPage): Promise<number>;
  /** What the reader did on this page at an earlier visit; `otherText`: on another text of it. */
  recallHistory?(page: ReadPage): Promise<History | 'otherText' | null>;
  /** Keeps what the reader did on this page until the next visit. */
  keepHistory?(page: ReadPage, history: History): Promise<void>;
  /** Tells what the reader does on this page elsewhere meanwhile; what it gives back ends that. */
  watchHistory?(page: ReadPage, onChanged: (history: History) => void): () => void;
  /** The engine's result around what the reader decided, worked out beside the interface; rejects where it is called off. */
  decideAround?(page: ReadPage, given: readonly Given[], signal: AbortSignal): Promise<Result>;
  /** The picture of a page, and saving it as a file; absent where there is no room for it. */
  mapOf?(page: ReadPage): PageMap;
  /** The same in steps, so that a volume's does not keep the interface from answering. */
  mapSteps?(page: ReadPage): Iterator<undefined, PageMap>;
  saveMap?(page: ReadPage, map: PageMap): Promise<number>;
  /** What writes text in the other script; rejects where it cannot be loaded. */
  loadConverter?(script: Exclude<Comfort['script'], 'source'>): Promise<(text: string) => string>;
  /** A text with the marks and spaces that the reader likes. */
  setText?(text: string, typography: Typography): string;
  saveSettings?(chosen: Chosen): Promise<void>;
  openOptions?(): Promise<void>;
  /** Goes on in the side panel; absent where one is in it already. */
  openPanel?(): Promise<void>;
  /** The same, to go through the doubts. */
  settleDoubts?(): Promise<void>;
  /** Marks stretches on the page itself (none clears), and scrolls one into view; absent in the popup, which covers it. */
  pointAt?(spans: readonly Span[]): Promise<void>;
  revealOnPage?(span: Span): Promise<boolean>;
  /** Tells at which offset of the source the reader points on the page, until the page is read again. */
  watchPage?(onOffset: (offset: number) => void): Promise<void>;
}
