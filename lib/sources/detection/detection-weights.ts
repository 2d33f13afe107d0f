import type { CountedFeature } from './counted-features.ts';

/** Log-odds of being newspaper columns: of a text whose features say nothing, and what each says at most. */
export interface DetectionWeights {
  readonly bias: number;
  readonly features: Readonly<Record<CountedFeature, number>>;
}

/** Learned from typeset and invented pages by `npm run train:detection`; not to be edited by hand. */
export const detectionWeights: DetectionWeights = {
  bias: -14.84,
  features: {
    cut: 0.69,
    runsOn: 4.74,
    ends: 2.69,
    marks: 3.44,
    marksInside: 2.11,
    stopsInside: 3.87,
    news: 2.19,
    han: 1.28,
    long: -5.39,
    loose: -2.88,
    tiny: -0.45,
    kana: -4.73,
    digits: -1.53,
    labelled: -2.8,
    cutOff: -2.16,
    repeated: -3.08,
  },
};
