import type { CountedFeature } from './counted-features.ts';

/** Log-odds of being newspaper columns: of a text whose features say nothing, and what each says at most. */
export interface DetectionWeights {
  readonly bias: number;
  readonly features: Readonly<Record<CountedFeature, number>>;
}

/** Learned from typeset and invented pages by `npm run train:detection`; not to be edited by hand. */
export const detectionWeights: DetectionWeights = {
  bias: -14.75,
  features: {
    cut: 0.87,
    runsOn: 4.84,
    ends: 3.76,
    marks: 3.18,
    marksInside: 2.01,
    stopsInside: 3.61,
    news: 0.77,
    han: 0.57,
    long: -4.8,
    loose: -2.81,
    kana: -5.15,
    digits: -1.39,
    labelled: -3.06,
    cutOff: -1.84,
    wide: -4.97,
    repeated: -3.02,
  },
};
