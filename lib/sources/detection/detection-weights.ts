import type { CountedFeature, Question } from './counted-features.ts';

/** Log-odds of a yes to each question: of a text whose features say nothing, and what each says at most. */
export interface DetectionWeights {
  readonly bias: Readonly<Record<Question, number>>;
  readonly features: Readonly<Record<CountedFeature, number>>;
}

/** Learned from typeset and invented pages by `npm run train:detection`; not to be edited by hand. */
export const detectionWeights: DetectionWeights = {
  bias: { lines: -7.01, words: -4.18 },
  features: {
    cut: 1.87,
    runsOn: 3.3,
    ends: 1.43,
    marks: 2.94,
    marksInside: 0.72,
    stopsInside: 2.5,
    long: -4.14,
    loose: -4.09,
    labelled: -4.19,
    cutOff: -0.59,
    news: 4.64,
    reports: 4.15,
    han: 2.85,
    kana: -1.91,
    digits: -2.49,
    measure: -3.59,
  },
};
