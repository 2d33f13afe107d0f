import type { CountedFeature, Question } from './counted-features.ts';

/** Log-odds of a yes to each question: of a text whose features say nothing, and what each says at most. */
export interface DetectionWeights {
  readonly bias: Readonly<Record<Question, number>>;
  readonly features: Readonly<Record<CountedFeature, number>>;
}

/** Learned from typeset and invented pages by `npm run train:detection`; not to be edited by hand. */
export const detectionWeights: DetectionWeights = {
  bias: { lines: -6.45, words: -4.34 },
  features: {
    cut: 1.98,
    runsOn: 3.12,
    ends: 0.2,
    marks: 3.48,
    marksInside: 0.74,
    stopsInside: 2.66,
    long: -4.5,
    loose: -4.05,
    labelled: -4.25,
    cutOff: -0.64,
    news: 5.13,
    reports: 3.92,
    han: 2.58,
    kana: -2.18,
    digits: -2.58,
    measure: -3.33,
  },
};
