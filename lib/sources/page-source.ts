import type { KnownArticle } from '../model/known-article.ts';
import type { PageLink } from '../model/page-link.ts';
import type { PlacedLine, SourceAbout } from '../model/source.ts';
import type { Span } from '../model/span.ts';

/**
 * Where a source looks: the document in the tab, a frame's document, a shadow root, or a document made by a DOMParser
 * (command line, dropped file). Computed styles exist only where `defaultView` is set, so a source that tells by markup
 * alone asks for none.
 */
export type Root = Document | ShadowRoot;

/**
 * Where a stretch of a candidate's text stands on the page. `node` is
 * - a text node: its data from `offset` on is the text in `span`, character for character, or
 * - an element that shows the stretch as a whole (a textarea, an SVG text, an OCR word): `offset` is 0.
 */
export interface Anchor {
  readonly span: Span;
  readonly node: Text | Element;
  readonly offset: number;
}

/** What a source found at one place of a page. `SourceWriter` makes the text, the boxes and the anchors agree. */
export interface Candidate {
  /** The name of the source that read it. */
  readonly shape: string;
  /**
   * How sure the source is that this place has its shape, 0 to 1; how newspaper-like the text is, the detector says
   * later. Markup that means one thing only (hOCR, ALTO, a text layer) claims 0.9 and more, rendered text at most ½.
   * Where two candidates hold the same text, because one stands at or inside the other, the surer one is taken.
   */
  readonly certainty: number;
  /** How sure the source is that the text is a newspaper's, where it knows better than its measures tell; 0 to 1. */
  readonly newspaper?: number;
  /** The element it was read from. Candidates that are joined stand in the order of their elements. */
  readonly at: Element;
  /** All elements that it was read from, where these are several: what stands between them is another's. */
  readonly places?: readonly Element[];
  /** The text in the order found, one printed line a line, parted by `\n`; white space as the page shows it. */
  readonly text: string;
  /** Boxes, for sources that know them: spans in `text`, in the order of the text; `page` counts from 0 within it. */
  readonly placed?: readonly PlacedLine[];
  /** The way back, in the order of the text and not overlapping; text of our own (line ends) has none. */
  readonly anchors: readonly Anchor[];
  /** What this place tells about the newspaper page. */
  readonly about?: SourceAbout;
  /** The articles, where the markup tells them and their text is clean: such a candidate stands alone. */
  readonly articles?: readonly KnownArticle[];
  /** Other articles of the same newspaper page, listed beside it. */
  readonly links?: readonly PageLink[];
  /** How many pages of this place the site has not loaded yet. */
  readonly notLoaded?: number;
}

/**
 * One page shape, one file. `read` is a generator so that a long page never blocks its tab: it yields, at least every
 * few hundred nodes or lines, how many characters it has read since it last yielded, and returns what it found (none
 * where the page is not of its shape). It changes nothing on the page and must not throw on any markup.
 */
export interface PageSource {
  readonly name: string;
  read(root: Root): Generator<number, readonly Candidate[]>;
}
