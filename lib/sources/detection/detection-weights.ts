import type { CountedFeature } from './counted-features.ts';

/** Log-odds of being newspaper columns: of a text whose features say nothing, and what each says at most. */
export interface DetectionWeights {
  readonly bias: number;
  readonly features: Readonly<Record<CountedFeature, number>>;
}

/** Learned from typeset and invented pages by `npm run train:detection`; not to be edited by hand. */
export const detectionWeights: DetectionWeights = {
  bias: -12.56,
  features: {
    cut: 1.38,
    runsOn: 4.16,
    ends: 3.37,
    marks: 2.33,
    marksInside: 2.22,
    stopsInside: 2.37,
    news: 2.85,
    han: 0.56,
    long: -4.91,
    loose: -2.83,
    kana: -3.5,
    digits: -1.27,
    labelled: -2.73,
    cutOff: -1.93,
    wide: -6.06,
    repeated: -1.78,
  },
};
