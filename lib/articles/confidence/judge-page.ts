import type { Doubt, DoubtReason } from '../../model/doubt.ts';
import { CONFIDENCE_WEIGHTS } from '../confidence-weights.ts';
import type { PageReading } from '../page-reading.ts';
import { confidenceRows, DOUBT_FEATURE_NAMES } from './confidence-rows.ts';

/** What is judged: whether an article is perfect, whether a close decision of some kind is an error. */
export type Judgement = 'perfect' | DoubtReason;

/** How sure each article is, and the close decisions with the chance that they are errors. */
export interface JudgedPage {
  readonly confidence: readonly number[];
  readonly doubts: readonly Doubt[];
}

const decode = (table: Readonly<Record<string, number>> | undefined): number[] | undefined =>
  table && DOUBT_FEATURE_NAMES.map((name) => table[name] ?? 0);

const weights = new Map(Object.keys(CONFIDENCE_WEIGHTS).map((name) => [name, decode(CONFIDENCE_WEIGHTS[name])]));

/** Logistic regression; ½ where nothing was learned. */
const chance = (judgement: Judgement, row: readonly number[]): number => {
  const learned = weights.get(judgement);
  const odds = learned ? row.reduce((sum, value, k) => sum + value * learned[k]!, 0) : 0;
  return 1 / (1 + Math.exp(-odds));
};

/** Judges what was decided: `doubts` holds every close decision, however small its risk. */
export const judgePage = (page: PageReading, doubts: readonly Doubt[]): JudgedPage => {
  const rows = confidenceRows(page, doubts);
  return {
    confidence: rows.articles.map((row) => chance('perfect', row)),
    doubts: doubts.map((doubt, i) => ({ ...doubt, risk: Math.min(0.5, chance(doubt.reason, rows.doubts[i]!)) })),
  };
};
