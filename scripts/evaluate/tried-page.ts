import type { Result } from '../../lib/model/result.ts';
import type { Source } from '../../lib/model/source.ts';
import type { PlainResult } from '../../test/support/score/plain-result.ts';
import type { PageScore } from '../../test/support/score/score-page.ts';
import type { Gold, LineTruth } from '../../test/support/typesetter/typeset-page.ts';

/** A page to try the engine on. */
export interface TrialPage {
  readonly group: string;
  readonly name: string;
  readonly text: string;
  /** The source of a page in markup; its text is `text`. */
  readonly source?: Source;
  readonly gold: Gold;
  readonly tolerance: number;
  /** What the characters are counted against, where that is not the page's text. */
  readonly said?: string;
  /** Its text was changed: what the engine makes of it is compared whatever forms the characters have. */
  readonly isChanged?: boolean;
  /** What every line is, of pages that we set ourselves. */
  readonly lines?: readonly LineTruth[];
}

/** A page, and what the engine made of it. */
export interface TriedPage extends TrialPage {
  readonly result: Result;
  readonly plain: PlainResult;
  readonly score: PageScore;
  readonly milliseconds: number;
}
