import type { TextFeatures } from './text-features.ts';

/** What one feature says: `weight` for each unit above `from`, at most up to `to`; in log-odds of being newspaper columns. */
export interface FeatureWeight {
  readonly weight: number;
  readonly from: number;
  readonly to: number;
}

export type DetectionWeights = { readonly [name in keyof TextFeatures]?: FeatureWeight };

/**
 * The log-odds that a text is newspaper columns are the sum of these. Between `from` and `to` the weight counts, beyond
 * them nothing more: no feature alone can carry a page.
 */
export const detectionWeights: DetectionWeights = {
  full: { weight: 10, from: 0.3, to: 0.6 },
  runsOn: { weight: 8, from: 0.55, to: 0.8 },
  marks: { weight: 80, from: 0.045, to: 0.08 },
  stopsInside: { weight: 6, from: 0.2, to: 0.45 },
  long: { weight: -12, from: 0.1, to: 0.6 },
  tiny: { weight: -8, from: 0.2, to: 0.6 },
  han: { weight: 8, from: 0.75, to: 0.9 },
  kana: { weight: -60, from: 0.05, to: 0.3 },
  digits: { weight: -15, from: 0.15, to: 0.4 },
  speakers: { weight: -10, from: 0.12, to: 0.5 },
  cutOff: { weight: -12, from: 0.05, to: 0.4 },
  repeated: { weight: -10, from: 0.05, to: 0.4 },
  lines: { weight: 0.5, from: 8, to: 14 },
};
