import type { Purpose } from '../model/purpose.ts';
import type { Source } from '../model/source.ts';
import type { Span } from '../model/span.ts';
import type { WantedPart } from './hand-over.ts';
import type { SourcePart } from './source-parts.ts';

/** How far a long reading is. `total` 0 means: not known yet. */
export interface ReadingProgress {
  readonly done: number;
  readonly total: number;
  /** Characters of page text where it is absent. */
  readonly unit?: 'pages';
}

/** What comes of reading a page. */
export type WholeReading =
  | {
      readonly status: 'read';
      readonly source: Source;
      /** Which source read it: the name of its file under lib/sources. */
      readonly shape: string;
      /** How sure the detector is that this is newspaper text set in columns, 0 to 1. */
      readonly certainty: number;
      /** How many pages of what is shown the site has not loaded yet: scrolling to them and reading again finds them. */
      readonly notLoaded?: number;
    }
  | { readonly status: 'nothing'; readonly why: 'noText' | 'notNewspaper' | 'notChinese' }
  /** The page is a PDF, or shows the one at this address. */
  | { readonly status: 'nothing'; readonly why: 'pdf'; readonly url: string }
  | { readonly status: 'cancelled' }
  | { readonly status: 'failed'; readonly message: string };

/** What the content script answers: of a long text the beginning, and how many parts of it follow. */
export type Reading = WholeReading & { readonly rest?: { readonly reading: string; readonly parts: number } };

/** Every message that crosses between the extension's parts. */
export interface ProtocolMap {
  /** Extension page → content script: read the page. */
  read(purpose: Purpose): Reading;
  /** Extension page → content script: a part of a long text that was read; null where the page was read again since. */
  sourcePart(wanted: WantedPart): SourcePart | null;
  /** Extension page → content script: stop the reading under way. */
  cancelRead(): void;
  /** Content script → extension pages, while a long page is read. */
  readProgress(progress: ReadingProgress): void;
  /** Content script → extension pages: put the sources that know markup into my tab; answered when they are there. */
  loadMarkedSources(): void;
  /** Extension page → content script: mark these stretches of the source last read to point at; none clears. */
  highlight(spans: readonly Span[]): void;
  /** Extension page → content script: scroll this stretch of it into view; false where it stands nowhere any more. */
  reveal(span: Span): boolean;
  /** Extension page → content script: tell where the pointer is on the page, or no more. Reading it to point at ends it. */
  watchPointer(watch: boolean): void;
  /** Content script → extension pages: the pointer is at this offset of the source last read to point at. */
  pointedAt(offset: number): void;
}
