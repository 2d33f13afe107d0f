import type { Span } from './span.ts';

export type BarKind = 'heading' | 'body' | 'caption' | 'furniture' | 'unplaced';

/** A printed line in the picture of a page, or of a very long page several lines of one kind and article. */
export interface MapBar {
  /** Left, top, and size in em of the page's text. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where it stands in the source. */
  readonly span: Span;
  /** The index of its article; null for furniture and what is unplaced. */
  readonly article: number | null;
  readonly kind: BarKind;
  /** A doubt rests on it. */
  readonly doubtful: boolean;
}

/** A printed page, where the source tells where its lines stand. */
export type MapSheet = Pick<MapBar, 'x' | 'y' | 'width' | 'height'>;

/** The picture of a page as plain data: a thin bar a line, in the order of the text. */
export interface PageMap {
  readonly width: number;
  readonly height: number;
  readonly sheets: readonly MapSheet[];
  readonly bars: readonly MapBar[];
}
