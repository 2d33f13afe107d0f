import { ENUMERATION_END, type LineFacts, STOP_CLOSED_END, STOP_END } from './line-facts.ts';

/** What a whole page shows of its habits. Every part is a bin, the number of its bins beside it in `PAGE_BINS`. */
export interface PageEvidence {
  /** How many of the line ends have a blank line after them. */
  readonly blanks: number;
  /** How many of the blank lines stand after a full line that no mark ends: they say nothing then. */
  readonly emptyBlanks: number;
  /** How many of the short lines that end with a stop have a blank line after them: do paragraphs have one here? */
  readonly parted: number;
  /** How a paragraph's first line stands: unknown, flush, 1 em or 2 em of white space kept, 1 em or 2 em dropped. */
  readonly indent: number;
  /** How many of the lines fill the measure. */
  readonly full: number;
  /** The marks at ends: stops, only 、 as in old prints, none. */
  readonly stops: number;
  /** Whether lines start with marks that modern print keeps from a line's start. */
  readonly prohibition: number;
  readonly spaced: number;
}

export const PAGE_BINS: Readonly<Record<keyof PageEvidence, number>> = {
  blanks: 6,
  emptyBlanks: 4,
  parted: 4,
  indent: 6,
  full: 4,
  stops: 3,
  prohibition: 3,
  spaced: 3,
};

const bin = (value: number, edges: readonly number[]): number => edges.filter((edge) => value >= edge).length;
const share = (part: number, whole: number, none: number): number => (whole > 0 ? part / whole : none);

/** Deficits of a first line whose indent was dropped as white space: 2 em, in narrow columns 1 em (clreq §5.1). */
const isAbout = (value: number, em: number): boolean => Math.abs(value - em) <= 0.3;

export const isShortStop = ({ set, end }: LineFacts): boolean =>
  set.deficit > 1.3 && set.deficit < set.measure && (end === STOP_END || end === STOP_CLOSED_END);
const isFull = ({ set }: LineFacts): boolean => Math.abs(set.deficit) <= 1.1;

/** How the lines stand that follow a line which surely ends a paragraph: a bin of `PageEvidence.indent`. */
export const indentOf = (firsts: readonly LineFacts[]): number => {
  const plausible = firsts.filter(
    ({ set, dateline }) => (!dateline || set.line.inset > 0) && set.deficit > -1.2 && set.deficit < 3.2,
  );
  if (plausible.length < 2) return 0;
  const shares = [
    plausible.filter((f) => f.inset === 0 && Math.abs(f.set.deficit) <= 0.6).length,
    plausible.filter((f) => f.inset === 1).length,
    plausible.filter((f) => f.inset === 2).length,
    plausible.filter((f) => f.inset === 0 && isAbout(f.set.deficit, 1)).length,
    plausible.filter((f) => f.inset === 0 && f.set.deficit > 1.3 && f.set.deficit < 2.6).length,
  ];
  return 1 + shares.indexOf(Math.max(...shares));
};

export const pageEvidence = (facts: readonly LineFacts[]): PageEvidence => {
  const after = facts.slice(1);
  const before = (i: number): LineFacts => facts[i]!;
  const blank = after.filter((f) => f.set.line.blanksBefore > 0).length;
  const empty = after.filter(
    (f, i) =>
      f.set.line.blanksBefore > 0 &&
      isFull(before(i)) &&
      before(i).end !== STOP_END &&
      before(i).end !== STOP_CLOSED_END,
  ).length;
  const firsts = after.filter((_, i) => isShortStop(before(i)));
  const parted = firsts.filter((f) => f.set.line.blanksBefore > 0).length;
  const stops = facts.filter((f) => f.end === STOP_END || f.end === STOP_CLOSED_END || f.stopsInside).length;
  const commas = facts.filter((f) => f.end === ENUMERATION_END || f.marks > 0).length;
  return {
    blanks: bin(share(blank, after.length, 0), [0.01, 0.06, 0.16, 0.35, 0.7]),
    emptyBlanks: blank < 2 ? 0 : 1 + bin(share(empty, blank, 0), [0.08, 0.3]),
    parted: firsts.length < 2 ? 0 : 1 + bin(share(parted, firsts.length, 0), [0.25, 0.8]),
    indent: indentOf(firsts),
    full: bin(share(facts.filter(isFull).length, facts.length, 0), [0.25, 0.5, 0.75]),
    stops: stops > 0.04 * facts.length ? 0 : commas > 0.1 * facts.length ? 1 : 2,
    prohibition: bin(share(facts.filter((f) => f.prohibitedStart).length, facts.length, 0), [0.005, 0.03]),
    spaced: bin(share(facts.filter((f) => f.set.line.letterSpaced).length, facts.length, 0), [0.01, 0.06]),
  };
};
