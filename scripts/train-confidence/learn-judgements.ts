import {
  articleRows,
  judgeDoubts,
  type Judgement,
  type JudgementWeights,
} from '../../lib/articles/confidence/judge-page.ts';
import type { DoubtReason } from '../../lib/model/doubt.ts';
import { RARER } from '../../lib/paragraphs/as-in-papers.ts';
import type { ConfidencePage } from './confidence-page.ts';
import type { PageLabels } from './label-page.ts';
import { type Case, learnLogistic } from './learn-logistic.ts';

export interface LabelledPage {
  readonly page: ConfidencePage;
  readonly labels: PageLabels;
}

/** Whether a paragraph starts where a decision about that is judged: it was decided so and is right, or the other way round. */
const startsThere = (reason: DoubtReason, wrong: boolean): boolean =>
  reason === 'paragraphMayEnd' ? wrong : reason === 'paragraphMayGoOn' && !wrong;

/** Paragraphs start more rarely in papers than on the pages learned from: a place where one does counts less. */
const doubtCases = ({ page, labels }: LabelledPage) =>
  page.doubts.map(({ reason }, i) => ({
    reason,
    row: page.rows.doubts[i]!,
    holds: labels.wrong[i]!,
    weight: startsThere(reason, labels.wrong[i]!) ? Math.exp(-RARER) : 1,
  }));

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
