import type { CountedFeature } from './counted-features.ts';

/** Log-odds of being newspaper columns: of a text whose features say nothing, and what each says at most. */
export interface DetectionWeights {
  readonly bias: number;
  readonly features: Readonly<Record<CountedFeature, number>>;
}

/** Learned from typeset and invented pages by `npm run train:detection`; not to be edited by hand. */
export const detectionWeights: DetectionWeights = {
  bias: -10.37,
  features: {
    cut: 2.07,
    runsOn: 3.34,
    ends: 2.15,
    marks: 1.73,
    stopsInside: 3.1,
    news: 2.23,
    han: 1.74,
    long: -6.92,
    tiny: -0.78,
    kana: -4.26,
    digits: -1.26,
    labelled: -2.7,
    cutOff: -2.47,
    repeated: -3.03,
  },
};
