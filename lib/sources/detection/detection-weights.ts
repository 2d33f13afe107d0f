import type { CountedFeature } from './counted-features.ts';

/** Log-odds of being newspaper columns: of a text whose features say nothing, and what each says at most. */
export interface DetectionWeights {
  readonly bias: number;
  readonly features: Readonly<Record<CountedFeature, number>>;
}

/** Learned from typeset and invented pages by `npm run train:detection`; not to be edited by hand. */
export const detectionWeights: DetectionWeights = {
  bias: -9.49,
  features: {
    cut: 1.41,
    runsOn: 3.99,
    marks: 2.75,
    stopsInside: 3.39,
    news: 1.76,
    han: 1.88,
    long: -7.28,
    tiny: -1.29,
    kana: -4.69,
    digits: -0.87,
    labelled: -2.69,
    cutOff: -4.35,
    repeated: -2.88,
  },
};
