import type { Doubt, DoubtKind } from '../../model/doubt.ts';
import { SHOWN } from '../confidence-weights.ts';

/** For each kind of doubt the least risk that is shown. */
export type LeastRisk = Readonly<Record<DoubtKind, number>>;

/** A reader looks at no more than this many doubts of one article. */
const MOST = 6;

/** The riskiest of several that rest on the same place: one question at a time. */
const oneAPlace = (doubts: readonly Doubt[]): Doubt[] => {
  const places = new Set<number>();
  return doubts.filter(({ span }) => !places.has(span.start) && places.add(span.start));
};

const mostOf = (doubts: readonly Doubt[]): readonly Doubt[] =>
  doubts[0]?.article === undefined ? doubts : doubts.slice(0, MOST);

/** The doubts that a reader should see, in the order of the source. */
export const worthShowing = (doubts: readonly Doubt[], least: LeastRisk = SHOWN): Doubt[] => {
  const likely = doubts.filter(({ kind, risk }) => risk >= least[kind]).sort((a, b) => b.risk - a.risk);
  return [...Map.groupBy(oneAPlace(likely), ({ article }) => article).values()]
    .flatMap(mostOf)
    .map((doubt) => ({ ...doubt, risk: Math.min(0.5, doubt.risk) }))
    .sort((a, b) => a.span.start - b.span.start);
};
