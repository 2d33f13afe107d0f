import type { Passage } from './passage.ts';

/** One paragraph of a body, or a subhead inside it. */
export interface Paragraph extends Passage {
  readonly subhead?: true;
}

/** The text of a photograph, and who took it. */
export interface Caption {
  readonly text: Passage;
  readonly credit?: Passage;
}

/**
 * An article of the page. `dateline` and `byline` are read out of the body, where they stay: `本报讯（记者 王茵）` gives
 * `本报讯` and `记者 王茵`.
 */
export interface Article {
  readonly kicker?: Passage;
  /** The main lines of the heading, in order; empty where the article has none. */
  readonly headline: readonly Passage[];
  readonly deck?: Passage;
  readonly dateline?: string;
  readonly byline?: string;
  readonly body: readonly Paragraph[];
  readonly captions: readonly Caption[];
  /** How sure the engine is that the article needs no repair, 0 to 1, calibrated. */
  readonly confidence: number;
}
