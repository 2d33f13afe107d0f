import type { Doubt, DoubtReason } from '../../model/doubt.ts';
import type { PageReading } from '../page-reading.ts';
import { type ConfidenceRows, confidenceRows, featureNames } from './confidence-rows.ts';
import { judgedRows } from './judged-evidence.ts';
import { learnedWeights } from './learned-weights.ts';

/** What is judged: whether an article is perfect, whether a close decision of some kind is an error. */
export type Judgement = 'perfect' | DoubtReason;

/** For each judgement its weights, in the order of `featureNames`. */
export type JudgementWeights = ReadonlyMap<Judgement, readonly number[]>;

/** How sure each article is, and the close decisions with the chance that they are errors. */
export interface JudgedPage {
  readonly confidence: readonly number[];
  readonly doubts: readonly Doubt[];
}

/** Logistic regression; `unknown` where nothing was learned of such a decision. */
const chance = (learned: readonly number[] | undefined, row: readonly number[], unknown: number): number => {
  if (!learned) return unknown;
  let sum = 0;
  for (let k = 0; k < row.length; k++) sum += row[k]! * learned[k]!;
  return 1 / (1 + Math.exp(-sum));
};

/** The close decisions of a page, with the chance that they are errors for their risk. */
export const judgeDoubts = (doubts: readonly Doubt[], rows: ConfidenceRows, weights: JudgementWeights): Doubt[] =>
  doubts.map((doubt, i) => ({ ...doubt, risk: chance(weights.get(doubt.reason), rows.doubts[i]!, doubt.risk) }));

/** The rows by which articles are judged: their evidence, and what their judged decisions say. */
export const articleRows = (judgedDoubts: readonly Doubt[], rows: ConfidenceRows): number[][] => {
  const judged = judgedRows(rows.articles.length, judgedDoubts);
  return rows.articles.map((row, article) => row.concat(judged[article]!));
};

/** Judges what was decided: `doubts` holds every close decision, however small its risk. */
export const judgePage = (
  page: PageReading,
  doubts: readonly Doubt[],
  weights: JudgementWeights = learnedWeights(),
): JudgedPage => {
  const rows = confidenceRows(page, doubts);
  const judged = judgeDoubts(doubts, rows, weights);
  return {
    confidence: articleRows(judged, rows).map((row) => chance(weights.get('perfect'), row, 0.5)),
    doubts: judged,
  };
};

/** How sure each article is, and what that rests on: named evidence in log-odds. */
export const confidenceEvidence = (page: PageReading, doubts: readonly Doubt[]) => {
  const weights = learnedWeights();
  const learned = weights.get('perfect') ?? [];
  const names = featureNames('perfect');
  const rows = confidenceRows(page, doubts);
  return articleRows(judgeDoubts(doubts, rows, weights), rows).map((row) => ({
    confidence: chance(learned, row, 0.5),
    evidence: Object.fromEntries(
      row.flatMap((value, k) => (value * (learned[k] ?? 0) === 0 ? [] : [[names[k]!, value * learned[k]!] as const])),
    ),
  }));
};
