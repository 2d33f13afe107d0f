import type { BlockFacts } from './block-facts.ts';
import type { LineFacts } from './line-facts.ts';
import type { PageEvidence } from './page-evidence.ts';

/** All that is known of a line when its role is weighed. `before` and `after` are its neighbours in reading order. */
export interface LineContext {
  readonly here: LineFacts;
  readonly before: LineFacts | undefined;
  /** The line before that one. */
  readonly earlier: LineFacts | undefined;
  readonly after: LineFacts | undefined;
  readonly beyond: LineFacts | undefined;
  readonly block: BlockFacts;
  readonly page: PageEvidence;
  /** The indent of its column: a bin of `PageEvidence.indent`. */
  readonly indent: number;
  /** Quotation marks and brackets still open when the line starts, at most 2. */
  readonly open: number;
  /** How many lines right above it, and right below, hold no mark at all, at most 4; headings stand together, body text does not go without. */
  readonly unmarkedAbove: number;
  readonly unmarkedBelow: number;
  /** Lines from the page's head and foot, at most 3. */
  readonly fromHead: number;
  readonly fromFoot: number;
  /** How much of the line stands again elsewhere on the page: bins of the share of its pairs of characters. */
  readonly echo: number;
  /** How much of it stands again near it, above and below: see `Echoes.near`. */
  readonly nearEcho: number;
  /** How little the lines above and below it have in common: see `topicBreaks`. */
  readonly topicBreak: number;
}
