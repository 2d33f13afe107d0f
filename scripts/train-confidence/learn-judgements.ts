import {
  articleRows,
  judgeDoubts,
  type Judgement,
  type JudgementWeights,
} from '../../lib/articles/confidence/judge-page.ts';
import type { ConfidencePage } from './confidence-page.ts';
import type { PageLabels } from './label-page.ts';
import { type Case, learnLogistic } from './learn-logistic.ts';

export interface LabelledPage {
  readonly page: ConfidencePage;
  readonly labels: PageLabels;
}

const doubtCases = ({ page, labels }: LabelledPage) =>
  page.doubts.map(({ reason }, i) => ({ reason, row: page.rows.doubts[i]!, holds: labels.wrong[i]! }));

/** Articles are judged with what is known of their decisions. */
const articleCases = ({ page, labels }: LabelledPage, ofDoubts: JudgementWeights): Case[] =>
  articleRows(judgeDoubts(page.doubts, page.rows, ofDoubts), page.rows).map((row, i) => ({
    row,
    holds: labels.perfect[i]!,
  }));

/** The weights of each judgement. */
export const learnJudgements = (pages: readonly LabelledPage[]): JudgementWeights => {
  const byReason = Map.groupBy(pages.flatMap(doubtCases), ({ reason }) => reason);
  const ofDoubts = new Map<Judgement, readonly number[]>(
    [...byReason].map(([reason, cases]) => [reason, learnLogistic(cases)]),
  );
  const perfect = learnLogistic(pages.flatMap((page) => articleCases(page, ofDoubts)));
  return new Map<Judgement, readonly number[]>([['perfect', perfect], ...ofDoubts]);
};
