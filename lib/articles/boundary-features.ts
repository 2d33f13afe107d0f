import { scriptOf } from '../hanzi/script-of.ts';
import { wordOver } from '../hanzi/word-over.ts';
import type { Affinity } from './affinity.ts';
import type { Feature } from './choice.ts';
import { likeliestOf, type Likelihoods } from './likelihoods.ts';
import type { Loose } from './page-plan.ts';
import { readsLikeKicker } from '../hanzi/reads-like-kicker.ts';

/** Two lines of headings, one right after the other with no body between: of one heading or of two? */
export interface Boundary {
  readonly upper: Loose;
  readonly lower: Loose;
  /** The heading lines of the same stretch above the upper line and below the lower one. */
  readonly above: Loose | undefined;
  readonly below: Loose | undefined;
  readonly upperGoesWith: Affinity;
  readonly lowerGoesWith: Affinity;
  /** The same by their characters. */
  readonly upperLikelihoods: Likelihoods;
  readonly lowerLikelihoods: Likelihoods;
  /** Something else — furniture, a caption — stands between. */
  readonly parted: boolean;
  /** Share of the neighbours among the page's heading lines that a blank line parts. */
  readonly blankShare: number;
  /** The stretch of heading lines that both stand in, and whether bodies stand above and below it. */
  readonly stretch: number;
  readonly bodyAbove: boolean;
  readonly bodyBelow: boolean;
  /** Lines from the stretch's start and end. */
  readonly fromTop: number;
  readonly fromBottom: number;
  /** Bodies of the page for each heading line. */
  readonly bodiesPerLine: number;
}

const bit = (value: boolean): number => (value ? 1 : 0);
const isBlankBefore = ({ block }: Loose): boolean => block.lines[0]!.line.blanksBefore > 0;
const blank = ({ lower }: Boundary): boolean => isBlankBefore(lower);
const width = (l: Loose): number => l.block.lines[0]!.line.width;
const spaced = (l: Loose): boolean => l.block.lines[0]!.line.letterSpaced;
const marked = (l: Loose): boolean => /[，、；,]/u.test(l.text);
const sure = (a: Affinity): boolean => a.best >= 0 && a.ahead > 0.2;
const agree = (b: Boundary): boolean =>
  sure(b.upperGoesWith) && sure(b.lowerGoesWith) && b.upperGoesWith.best === b.lowerGoesWith.best;
const differ = (b: Boundary): boolean =>
  sure(b.upperGoesWith) && sure(b.lowerGoesWith) && b.upperGoesWith.best !== b.lowerGoesWith.best;
/** How much the lower line shares with the upper one's body less with its own best. */
const pull = (b: Boundary): number => {
  const { best } = b.upperGoesWith;
  if (best < 0) return 0;
  const own = b.lowerGoesWith.best;
  const of = (i: number): number => (i < 0 ? 0 : b.lowerGoesWith.whole[i]! + b.lowerGoesWith.lead[i]!);
  return of(best) - of(own);
};
/** How sure both lines are of their likeliest body, where that is the same one, or where it is not. */
const likeliest = (b: Boundary, same: boolean): number => {
  const [upper, lower] = [likeliestOf(b.upperLikelihoods), likeliestOf(b.lowerLikelihoods)];
  return (upper.best === lower.best) === same ? Math.min(upper.ahead, lower.ahead) : 0;
};
/** How much less likely the upper line's body makes the lower one than its own does. */
const drift = (b: Boundary): number => {
  const { best } = likeliestOf(b.upperLikelihoods);
  return best < 0 ? 0 : likeliestOf(b.lowerLikelihoods).most - b.lowerLikelihoods[best]!;
};
/** A speaker's or an occasion's line, which a headline follows. */
const LEADS_ON = /(?:强调|強調|指出|要求|表示|时|時|[：:—…])$/u;

type Condition = readonly [name: string, holds: (b: Boundary) => boolean];
const CONDITIONS: readonly Condition[] = [
  ['', () => true],
  ['agree', agree],
  ['differ', differ],
  ['same width', (b) => Math.abs(width(b.upper) - width(b.lower)) <= 0.6],
  ['nearly same width', (b) => Math.abs(width(b.upper) - width(b.lower)) <= 2],
  ['upper much shorter', (b) => width(b.upper) < 0.7 * width(b.lower)],
  ['lower much shorter', (b) => width(b.lower) < 0.7 * width(b.upper)],
  ['upper spaced only', (b) => spaced(b.upper) && !spaced(b.lower)],
  ['lower spaced only', (b) => !spaced(b.upper) && spaced(b.lower)],
  ['both spaced', (b) => spaced(b.upper) && spaced(b.lower)],
  ['lower marked only', (b) => !marked(b.upper) && marked(b.lower)],
  ['upper marked', (b) => marked(b.upper)],
  ['upper leads on', (b) => LEADS_ON.test(b.upper.text)],
  ['two bodies', (b) => b.bodyAbove && b.bodyBelow],
  ['at foot', (b) => !b.bodyBelow],
  ['at head', (b) => !b.bodyAbove],
  ['bodies for all', (b) => b.bodiesPerLine >= 0.95],
  ['half the bodies', (b) => b.bodiesPerLine < 0.6],
  ['stretch of two', (b) => b.stretch === 2],
  ['stretch of three', (b) => b.stretch === 3],
  ['stretch of four', (b) => b.stretch === 4],
  ['long stretch', (b) => b.stretch > 4],
  ['first of stretch', (b) => b.fromTop === 0],
  ['last of stretch', (b) => b.fromBottom === 0],
  ['blanks usual', (b) => b.blankShare > 0.7],
  ['blanks unusual', (b) => b.blankShare < 0.3],
  ['upper short', (b) => width(b.upper) <= 6],
  ['script differs', (b) => Math.abs(scriptOf(b.upper.text) - scriptOf(b.lower.text)) > 1],
  ['upper kicker', (b) => readsLikeKicker(b.upper.text)],
  ['lower kicker', (b) => readsLikeKicker(b.lower.text)],
  ['lower kicker, more below', (b) => readsLikeKicker(b.lower.text) && b.below !== undefined],
  ['lower shorter than below', (b) => b.below !== undefined && width(b.lower) < 0.75 * width(b.below)],
  ['lower as wide as below', (b) => b.below !== undefined && Math.abs(width(b.lower) - width(b.below)) <= 0.6],
  ['blank below lower', (b) => b.below !== undefined && isBlankBefore(b.below)],
  ['no blank below lower', (b) => b.below !== undefined && !isBlankBefore(b.below)],
  ['blank above upper', (b) => b.above !== undefined && isBlankBefore(b.upper)],
  ['no blank above upper', (b) => b.above !== undefined && !isBlankBefore(b.upper)],
  ['upper a deck', (b) => b.above !== undefined && marked(b.upper) && width(b.upper) > 1.15 * width(b.above)],
  ['below a deck', (b) => b.below !== undefined && marked(b.below) && width(b.below) > 1.15 * width(b.lower)],
  ['word between', (b) => wordOver(b.upper.text, b.lower.text) === 2],
  ['lower marked, longer', (b) => marked(b.lower) && width(b.lower) > 1.15 * width(b.upper)],
];

/** How unlike their widths are: the logarithm of lower over upper. */
const widening = ({ upper, lower }: Boundary): number => Math.log(width(lower) / width(upper));

/** Each condition with a blank line between and without one, and what the lines say. */
export const BOUNDARY_FEATURES: readonly Feature<Boundary>[] = [
  ...CONDITIONS.flatMap(([name, holds]) => [
    { name: `adjacent ${name}`.trim(), value: (b: Boundary) => bit(!blank(b) && holds(b)) },
    { name: `blank ${name}`.trim(), value: (b: Boundary) => bit(blank(b) && holds(b)) },
  ]),
  { name: 'widening', value: (b) => Math.max(0, widening(b)) },
  { name: 'narrowing', value: (b) => Math.max(0, -widening(b)) },
  { name: 'widening, blank', value: (b) => (blank(b) ? Math.max(0, widening(b)) : 0) },
  { name: 'narrowing, blank', value: (b) => (blank(b) ? Math.max(0, -widening(b)) : 0) },
  { name: 'parted', value: (b) => bit(b.parted) },
  { name: 'likeliest the same', value: (b) => likeliest(b, true) },
  { name: 'likeliest another', value: (b) => likeliest(b, false) },
  { name: 'drift', value: drift },
  { name: 'drift, blank', value: (b) => (blank(b) ? drift(b) : 0) },
  { name: 'pull', value: pull },
  { name: 'pull, blank', value: (b) => (blank(b) ? pull(b) : 0) },
];
