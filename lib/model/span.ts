/** A stretch of a source's text: UTF-16 offsets, `start` included, `end` not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
