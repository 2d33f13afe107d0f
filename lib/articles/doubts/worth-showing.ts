import type { Doubt, DoubtKind } from '../../model/doubt.ts';
import { SHOWN } from '../confidence-weights.ts';

/**
 * What is shown to the reader: doubts of articles less sure than `below`, and of these those of at least so much risk; a
 * break of more risk than `always` of any article.
 */
export interface Shown {
  readonly below: number;
  readonly breaks: number;
  readonly always: number;
  readonly others: number;
}

/** A reader looks at no more than this many doubts of one article. */
const MOST = 8;

/** Where one article or paragraph ends and the next begins. */
const BREAKS: ReadonlySet<DoubtKind> = new Set(['paragraph', 'column', 'article']);

/** What may be no article of its own lacks no heading: where both are asked at one place, it is the first that tells more. */
const isAnswered = ({ reason, span }: Doubt, doubts: readonly Doubt[]): boolean =>
  reason === 'bodyWithoutHeading' &&
  doubts.some((other) => other.reason === 'articleMayGoOn' && other.span.start === span.start);

/** The riskiest of several that rest on the same place: one question at a time. */
const oneAPlace = (doubts: readonly Doubt[]): Doubt[] => {
  const places = new Set<number>();
  return doubts.filter(
    (doubt) => !isAnswered(doubt, doubts) && !places.has(doubt.span.start) && places.add(doubt.span.start),
  );
};

const mostOf = (doubts: readonly Doubt[]): readonly Doubt[] =>
  doubts[0]?.article === undefined ? doubts : doubts.slice(0, MOST);

/**
 * The doubts that a reader should see, in the order of the source: those of articles that are not sure, the riskiest first
 * where there are many. `confidence` has one number an article.
 */
export const worthShowing = (
  doubts: readonly Doubt[],
  confidence: readonly number[],
  shown: Shown = SHOWN,
): Doubt[] => {
  const isUnsure = ({ article }: Doubt): boolean => article === undefined || confidence[article]! < shown.below;
  const leastOf = (doubt: Doubt): number => {
    if (!isUnsure(doubt)) return BREAKS.has(doubt.kind) ? shown.always : Infinity;
    return BREAKS.has(doubt.kind) ? shown.breaks : shown.others;
  };
  const likely = doubts.filter((doubt) => doubt.risk >= leastOf(doubt)).toSorted((a, b) => b.risk - a.risk);
  return [...Map.groupBy(oneAPlace(likely), ({ article }) => article).values()]
    .flatMap(mostOf)
    .map((doubt) => ({ ...doubt, risk: Math.min(0.5, doubt.risk) }))
    .toSorted((a, b) => a.span.start - b.span.start);
};
