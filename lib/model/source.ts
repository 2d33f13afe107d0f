import type { Box } from './box.ts';
import type { KnownArticle } from './known-article.ts';
import type { PageLink } from './page-link.ts';
import type { Span } from './span.ts';

/** What a page tells about itself. Every part may be missing. */
export interface SourceAbout {
  readonly url?: string;
  /** The title of the page in the tab, or the name of the file. */
  readonly title?: string;
  readonly newspaper?: string;
  /** ISO 8601, `2022-05-09`. */
  readonly date?: string;
  /** The number of the newspaper page, as printed. */
  readonly page?: string;
}

/** A line whose place on the page is known. */
export interface PlacedLine {
  readonly span: Span;
  readonly box: Box;
  /** Height of a character in the box's units, where the page tells it. */
  readonly size?: number;
  /** Set vertically: characters run from top to bottom. */
  readonly vertical?: boolean;
}

/**
 * What was read from a page: its text in the order found, one printed line a line (parted by `\n`), and boxes where the
 * page tells them. `placed` is in the order of the text and may leave lines out.
 */
export interface Source {
  readonly text: string;
  readonly about?: SourceAbout;
  /** It is not the whole page, but what the reader has selected of it. */
  readonly selected?: true;
  readonly placed?: readonly PlacedLine[];
  /** The articles, where the page's markup tells them: they are read as they are, the rest of the text is furniture. */
  readonly articles?: readonly KnownArticle[];
  /** The other articles of the same newspaper page, where this page lists them. */
  readonly links?: readonly PageLink[];
}
