import type { CountedFeature } from './counted-features.ts';

/** Log-odds of being newspaper columns: of a text whose features say nothing, and what each says at most. */
export interface DetectionWeights {
  readonly bias: number;
  readonly features: Readonly<Record<CountedFeature, number>>;
}

/** Learned from typeset and invented pages by `npm run train:detection`; not to be edited by hand. */
export const detectionWeights: DetectionWeights = {
  bias: -14.77,
  features: {
    cut: 1.18,
    runsOn: 4.73,
    ends: 3.72,
    marks: 3.08,
    marksInside: 1.89,
    stopsInside: 3.66,
    news: 0.91,
    han: 0.58,
    long: -4.74,
    loose: -2.75,
    tiny: 0,
    kana: -5.12,
    digits: -1.43,
    labelled: -2.93,
    cutOff: -1.91,
    wide: -5.65,
    repeated: -2.98,
  },
};
