import type { Purpose } from '../model/purpose.ts';
import type { Source } from '../model/source.ts';
import type { Span } from '../model/span.ts';
import { locate } from './locate.ts';
import { markRanges } from './mark-ranges.ts';
import { mayHoldMarks } from './may-hold-marks.ts';
import { offsetFinder } from './offset-finder.ts';
import { pageRoots } from './page-roots.ts';
import type { Anchor, PageSource, Root } from './page-source.ts';
import { readPage, type PageReading } from './read-page.ts';
import { renderedText } from './rendered-text.ts';
import { revealRange } from './reveal-range.ts';
import { Cancelled, pause, runInSlices } from './run-in-slices.ts';
import { shownPdf } from './shown-pdf.ts';
import { watchPointer } from './watch-pointer.ts';

/** Units are characters of page text; `total` 0 means: not known yet. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

export type PageAnswer =
  | {
      readonly status: 'read';
      readonly source: Source;
      readonly shape: string;
      readonly certainty: number;
      readonly notLoaded?: number;
    }
  | { readonly status: 'nothing'; readonly why: 'noText' | 'notNewspaper' | 'notChinese' }
  | { readonly status: 'nothing'; readonly why: 'pdf'; readonly url: string }
  | { readonly status: 'cancelled' }
  | { readonly status: 'failed'; readonly message: string };

/** Progress is told no more often than this. */
const PROGRESS_MS = 100;

/** Reads one page on demand and keeps the way back to the page from the source last read to point at. */
export class PageReader {
  private readonly document: Document;
  private readonly loadMarkedSources: () => Promise<readonly PageSource[]>;
  private anchors: readonly Anchor[] = [];
  private underWay = new AbortController();
  private endWatching: readonly (() => void)[] = [];

  /** @param loadMarkedSources gives the sources that know markup; asked only where the page seems to have them */
  constructor(document: Document, loadMarkedSources: () => Promise<readonly PageSource[]>) {
    this.document = document;
    this.loadMarkedSources = loadMarkedSources;
  }

  /** Reads the page; a reading under way is given up. Never rejects. */
  async read(onProgress: (progress: Progress) => void, purpose: Purpose): Promise<PageAnswer> {
    this.cancel();
    const { signal } = (this.underWay = new AbortController());
    try {
      const roots = await runInSlices(pageRoots(this.document), () => undefined, signal);
      const read = await this.readSources(roots, throttled(onProgress, this.document), signal, purpose);
      if ('why' in read) return nothing(read.why, shownPdf(roots));
      if (purpose === 'pointAt') this.keep(read.anchors);
      const { source, shape, certainty, notLoaded } = read;
      return { status: 'read', source, shape, certainty, ...(notLoaded > 0 && { notLoaded }) };
    } catch (error) {
      if (error instanceof Cancelled) return { status: 'cancelled' };
      return { status: 'failed', message: error instanceof Error ? error.message : String(error) };
    }
  }

  private async readSources(
    roots: readonly Root[],
    onProgress: (done: number) => void,
    signal: AbortSignal,
    purpose: Purpose,
  ): Promise<PageReading> {
    const marked = mayHoldMarks(roots) ? await this.loadMarkedSources() : [];
    await pause();
    const sources = purpose === 'copySelection' ? [] : [...marked, renderedText];
    return runInSlices(readPage(this.document, roots, sources), onProgress, signal);
  }

  private keep(anchors: readonly Anchor[]): void {
    this.highlight([]);
    this.watch(null);
    this.anchors = anchors;
  }

  cancel(): void {
    this.underWay.abort();
  }

  /** Marks these stretches of the source last read to point at; none clears. */
  highlight(spans: readonly Span[]): void {
    const ranges = spans.flatMap((span) => locate(this.anchors, span));
    markRanges(ranges, this.documents());
  }

  /** Scrolls a stretch of it into view; false where it stands nowhere any more. */
  reveal(span: Span): boolean {
    const [range] = locate(this.anchors, span);
    return range !== undefined && revealRange(range);
  }

  /** Tells where in it the pointer is, whenever that changes; null ends it. */
  watch(onOffset: ((offset: number) => void) | null): void {
    for (const end of this.endWatching) end();
    this.endWatching = [];
    if (!onOffset) return;
    const offsetAt = offsetFinder(this.anchors);
    let last: number | null = null;
    const tell = (node: Node, place: number): void => {
      const offset = offsetAt(node, place);
      if (offset !== null && offset !== last) onOffset(offset);
      last = offset;
    };
    this.endWatching = this.documents().map((document) => watchPointer(document, tell));
  }

  /** All documents that text was read from. */
  private documents(): readonly Document[] {
    return [...new Set([this.document, ...this.anchors.map(({ node }) => node.ownerDocument)])];
  }
}

/** Where a page has no text of a newspaper, a PDF that it shows may. */
const nothing = (why: 'noText' | 'notNewspaper' | 'notChinese', pdf?: string): PageAnswer =>
  pdf ? { status: 'nothing', why: 'pdf', url: pdf } : { status: 'nothing', why };

/** Nodes are visited in one pass, so that the whole is known only roughly: the page's text, hidden or not. */
function throttled(onProgress: (progress: Progress) => void, document: Document): (done: number) => void {
  let next = performance.now() + PROGRESS_MS;
  let total = 0;
  return (done) => {
    if (performance.now() < next) return;
    next = performance.now() + PROGRESS_MS;
    total ||= document.documentElement.textContent?.length ?? 0;
    onProgress({ done, total: Math.max(done, total) });
  };
}
