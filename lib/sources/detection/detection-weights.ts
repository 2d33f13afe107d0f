import type { CountedFeature, Question } from './counted-features.ts';

/** Log-odds of a yes to each question: of a text whose features say nothing, and what each says at most. */
export interface DetectionWeights {
  readonly bias: Readonly<Record<Question, number>>;
  readonly features: Readonly<Record<CountedFeature, number>>;
}

/** Learned from typeset and invented pages by `npm run train:detection`; not to be edited by hand. */
export const detectionWeights: DetectionWeights = {
  bias: { lines: -6.32, words: -4.24 },
  features: {
    cut: 1.97,
    runsOn: 3.11,
    ends: 0.21,
    marks: 3.44,
    marksInside: 0.7,
    stopsInside: 2.65,
    long: -4.45,
    loose: -4.01,
    labelled: -4.18,
    cutOff: -0.64,
    news: 5.06,
    reports: 3.9,
    han: 2.56,
    kana: -2.15,
    digits: -2.56,
    measure: -3.29,
  },
};
