import type { CountedFeature } from './counted-features.ts';

/** Log-odds of being newspaper columns: of a text whose features say nothing, and what each says at most. */
export interface DetectionWeights {
  readonly bias: number;
  readonly features: Readonly<Record<CountedFeature, number>>;
}

/** Learned from typeset and invented pages by `npm run train:detection`; not to be edited by hand. */
export const detectionWeights: DetectionWeights = {
  bias: -12.96,
  features: {
    cut: 0.59,
    runsOn: 4.53,
    ends: 3.21,
    marks: 2.91,
    marksInside: 2.31,
    stopsInside: 2.29,
    news: 2.57,
    han: 0.88,
    long: -5.18,
    loose: -3.09,
    kana: -3.36,
    digits: -1.3,
    labelled: -3.68,
    cutOff: -1.88,
    wide: -5.26,
    repeated: -1.76,
  },
};
