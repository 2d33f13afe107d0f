import type { Source } from '../model/source.ts';
import type { Span } from '../model/span.ts';
import { locate } from './locate.ts';
import { markRanges } from './mark-ranges.ts';
import type { Anchor } from './page-source.ts';
import { readPage } from './read-page.ts';
import { revealRange } from './reveal-range.ts';
import { Cancelled, runInSlices } from './run-in-slices.ts';

/** Units are characters of page text; `total` 0 means: not known yet. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

export type PageAnswer =
  | { readonly status: 'read'; readonly source: Source; readonly shape: string; readonly certainty: number }
  | { readonly status: 'nothing'; readonly why: 'noText' | 'notNewspaper' | 'notChinese' | 'pdf' }
  | { readonly status: 'cancelled' }
  | { readonly status: 'failed'; readonly message: string };

/** Progress is told no more often than this. */
const PROGRESS_MS = 100;

/** Reads one page on demand and keeps the way back from the last source read to the page. */
export class PageReader {
  private readonly document: Document;
  private anchors: readonly Anchor[] = [];
  private underWay = new AbortController();

  constructor(document: Document) {
    this.document = document;
  }

  /** Reads the page; a reading under way is given up. Never rejects. */
  async read(onProgress: (progress: Progress) => void): Promise<PageAnswer> {
    this.cancel();
    const { signal } = (this.underWay = new AbortController());
    try {
      const read = await runInSlices(readPage(this.document), throttled(onProgress, this.document), signal);
      if ('why' in read) return { status: 'nothing', why: read.why };
      const { anchors, ...answer } = read;
      this.anchors = anchors;
      return { status: 'read', ...answer };
    } catch (error) {
      if (error instanceof Cancelled) return { status: 'cancelled' };
      return { status: 'failed', message: error instanceof Error ? error.message : String(error) };
    }
  }

  cancel(): void {
    this.underWay.abort();
  }

  /** Marks these stretches of the last source read; none clears. */
  highlight(spans: readonly Span[]): void {
    const ranges = spans.flatMap((span) => locate(this.anchors, span));
    markRanges(ranges, this.documents());
  }

  /** Scrolls a stretch of the last source read into view; false where it stands nowhere any more. */
  reveal(span: Span): boolean {
    const [range] = locate(this.anchors, span);
    return range !== undefined && revealRange(range);
  }

  /** All documents that text was read from. */
  private documents(): readonly Document[] {
    return [...new Set([this.document, ...this.anchors.map(({ node }) => node.ownerDocument)])];
  }
}

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
