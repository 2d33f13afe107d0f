import type { TextFeatures } from './text-features.ts';

/**
 * What one feature says: nothing at `from` and on its far side, all of `weight` at `to` and beyond, in log-odds of being
 * newspaper columns. No feature alone can carry a page.
 */
export interface FeatureWeight {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** The features that are counted; the others only describe. */
export type CountedFeature = Exclude<keyof TextFeatures, 'measure' | 'lines'>;

export interface DetectionWeights {
  /** Log-odds of a text whose features say nothing. */
  readonly bias: number;
  readonly features: Readonly<Record<CountedFeature, FeatureWeight>>;
}

/** Fitted by logistic regression to typeset newspaper pages and invented other pages, then rounded. */
export const detectionWeights: DetectionWeights = {
  bias: -11.2,
  features: {
    cut: { from: 0.1, to: 0.5, weight: 1.6 },
    runsOn: { from: 0.1, to: 0.45, weight: 4.3 },
    marks: { from: 0.03, to: 0.08, weight: 3.9 },
    stopsInside: { from: 0, to: 0.3, weight: 3.4 },
    news: { from: 0, to: 0.03, weight: 2.2 },
    han: { from: 0.5, to: 0.85, weight: 2.5 },
    long: { from: 0.2, to: 0.7, weight: -7.5 },
    tiny: { from: 0.05, to: 0.4, weight: -2.3 },
    kana: { from: 0.02, to: 0.2, weight: -6 },
    digits: { from: 0.12, to: 0.35, weight: -2 },
    labelled: { from: 0.25, to: 0.6, weight: -2.6 },
    cutOff: { from: 0.03, to: 0.25, weight: -4.1 },
    repeated: { from: 0.03, to: 0.2, weight: -2 },
  },
};
