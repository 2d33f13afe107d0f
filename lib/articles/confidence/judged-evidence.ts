import type { Doubt, DoubtKind } from '../../model/doubt.ts';
import { type Feature, featureRow } from '../choice.ts';
import { oddsAbove } from './odds-above.ts';

/** Close decisions that are judged alike when an article is. */
const GROUPS: readonly (readonly DoubtKind[])[] = [['paragraph'], ['column'], ['headline'], ['article'], ['caption']];
/** Surer of an error than this is nobody. */
const MOST_RISK = 0.98;
/** An article with more to be wrong than this, as a logarithm, is wrong. */
const MOST = 5;

/** How likely one at least of several decisions is wrong, as the logarithm of the chance that none is. */
const noneWrong = (doubts: readonly Doubt[]): number =>
  Math.min(
    MOST,
    doubts.reduce((sum, { risk }) => sum - Math.log(1 - Math.min(MOST_RISK, risk)), 0),
  );

export const JUDGED_FEATURES: readonly Feature<readonly Doubt[]>[] = GROUPS.flatMap(
  (kinds): Feature<readonly Doubt[]>[] => {
    const of = (doubts: readonly Doubt[]): Doubt[] => doubts.filter(({ kind }) => kinds.includes(kind));
    return [
      {
        name: `judged: highest ${kinds[0]}`,
        value: (doubts) => oddsAbove(Math.max(0, ...of(doubts).map(({ risk }) => risk))),
      },
      { name: `judged: any ${kinds[0]}`, value: (doubts) => noneWrong(of(doubts)) },
    ];
  },
);

/** For each article what its close decisions say of it, once they are judged: `doubts` with the chance that they are errors. */
export const judgedRows = (articles: number, doubts: readonly Doubt[]): number[][] => {
  const owned = Map.groupBy(doubts, ({ article }) => article ?? -1);
  return Array.from({ length: articles }, (_, article) => featureRow(JUDGED_FEATURES, owned.get(article) ?? []));
};
