import type { Row } from './printed-line.ts';

/** Rows that stand together on the page. */
export interface Block {
  readonly kind: 'heading' | 'column' | 'caption' | 'furniture';
  readonly article: number | null;
  readonly rows: readonly Row[];
}

/** One article, set: its blocks before they have their places. */
export interface SetArticle {
  readonly index: number;
  readonly heading: Block | null;
  readonly columns: readonly Block[];
  readonly captions: readonly Block[];
}
