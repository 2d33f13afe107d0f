import type { Judgement } from '../../lib/articles/confidence/judge-page.ts';
import type { ConfidencePage } from './confidence-page.ts';
import type { PageLabels } from './label-page.ts';
import { type Case, learnLogistic } from './learn-logistic.ts';

export interface LabelledPage {
  readonly page: ConfidencePage;
  readonly labels: PageLabels;
}

const articleCases = ({ page, labels }: LabelledPage): Case[] =>
  page.rows.articles.map((row, i) => ({ row, holds: labels.perfect[i]! }));

const doubtCases = ({ page, labels }: LabelledPage) =>
  page.doubts.map(({ reason }, i) => ({ reason, row: page.rows.doubts[i]!, holds: labels.wrong[i]! }));

/** The weights of each judgement, in the order of its features. */
export const learnJudgements = (pages: readonly LabelledPage[]): ReadonlyMap<Judgement, readonly number[]> => {
  const byReason = Map.groupBy(pages.flatMap(doubtCases), ({ reason }) => reason);
  return new Map<Judgement, readonly number[]>([
    ['perfect', learnLogistic(pages.flatMap(articleCases))],
    ...[...byReason].map(([reason, cases]) => [reason, learnLogistic(cases)] as const),
  ]);
};
