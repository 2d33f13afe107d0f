import type { CountedFeature } from './counted-features.ts';

/** Log-odds of being newspaper columns: of a text whose features say nothing, and what each says at most. */
export interface DetectionWeights {
  readonly bias: number;
  readonly features: Readonly<Record<CountedFeature, number>>;
}

/** Learned from typeset and invented pages by `npm run train:detection`; not to be edited by hand. */
export const detectionWeights: DetectionWeights = {
  bias: -14.81,
  features: {
    cut: 1.05,
    runsOn: 5.06,
    ends: 3.24,
    marks: 3.19,
    marksInside: 2.03,
    stopsInside: 3.87,
    news: 0.81,
    han: 0.79,
    long: -4.97,
    loose: -3,
    tiny: 0,
    kana: -5.35,
    digits: -1.84,
    labelled: -3.18,
    cutOff: -2.31,
    repeated: -3.18,
  },
};
