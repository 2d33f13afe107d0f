import type { Doubt, DoubtReason } from '../../model/doubt.ts';
import { CONFIDENCE_WEIGHTS, JUDGEMENTS } from '../confidence-weights.ts';
import type { PageReading } from '../page-reading.ts';
import { confidenceRows, CONFIDENCE_FEATURE_NAMES } from './confidence-rows.ts';

/** What is judged: whether an article is perfect, whether a close decision of some kind is an error. */
export type Judgement = 'perfect' | DoubtReason;

/** How sure each article is, and the close decisions with the chance that they are errors. */
export interface JudgedPage {
  readonly confidence: readonly number[];
  readonly doubts: readonly Doubt[];
}

/** For each judgement its weights, in the order of the features; a feature that the table does not know weighs nothing. */
const weights: ReadonlyMap<string, readonly number[]> = new Map(
  JUDGEMENTS.map((judgement, j) => [
    judgement,
    CONFIDENCE_FEATURE_NAMES.map((name) => CONFIDENCE_WEIGHTS[name]?.[j] ?? 0),
  ]),
);

/** Logistic regression; `unknown` where nothing was learned of such a decision. */
const chance = (judgement: Judgement, row: readonly number[], unknown: number): number => {
  const learned = weights.get(judgement);
  if (!learned) return unknown;
  return 1 / (1 + Math.exp(-row.reduce((sum, value, k) => sum + value * learned[k]!, 0)));
};

/** Judges what was decided: `doubts` holds every close decision, however small its risk. */
export const judgePage = (page: PageReading, doubts: readonly Doubt[]): JudgedPage => {
  const rows = confidenceRows(page, doubts);
  return {
    confidence: rows.articles.map((row) => chance('perfect', row, 0.5)),
    doubts: doubts.map((doubt, i) => ({ ...doubt, risk: chance(doubt.reason, rows.doubts[i]!, doubt.risk) })),
  };
};

/** How sure each article is, and what that rests on: named evidence in log-odds. */
export const confidenceEvidence = (page: PageReading, doubts: readonly Doubt[]) =>
  confidenceRows(page, doubts).articles.map((row) => {
    const learned = weights.get('perfect') ?? [];
    const weighed = row.map((value, k) => [CONFIDENCE_FEATURE_NAMES[k]!, value * (learned[k] ?? 0)] as const);
    return {
      confidence: chance('perfect', row, 0.5),
      evidence: Object.fromEntries(weighed.filter(([, odds]) => odds !== 0)),
    };
  });
