import type { TextFeatures } from './text-features.ts';

/** The features that are counted; the others only describe. */
export type CountedFeature = Exclude<keyof TextFeatures, 'lines'>;

/** A feature says nothing at `from` and beyond it, all that it can say at `to` and beyond: none can carry a page alone. */
export interface FeatureRange {
  readonly from: number;
  readonly to: number;
  /** Whether it speaks for newspaper columns or against them. */
  readonly speaks: 'for' | 'against';
}

/** From typeset pages and pages read back from print: where newspapers end and other pages begin. */
export const featureRanges: Readonly<Record<CountedFeature, FeatureRange>> = {
  cut: { from: 0.1, to: 0.5, speaks: 'for' },
  runsOn: { from: 0.1, to: 0.45, speaks: 'for' },
  ends: { from: 0.02, to: 0.12, speaks: 'for' },
  marks: { from: 0.03, to: 0.08, speaks: 'for' },
  marksInside: { from: 0.2, to: 0.6, speaks: 'for' },
  stopsInside: { from: 0.03, to: 0.32, speaks: 'for' },
  news: { from: 0, to: 0.03, speaks: 'for' },
  han: { from: 0.5, to: 0.85, speaks: 'for' },
  long: { from: 0.2, to: 0.7, speaks: 'against' },
  loose: { from: 0.12, to: 0.5, speaks: 'against' },
  kana: { from: 0.02, to: 0.2, speaks: 'against' },
  digits: { from: 0.12, to: 0.35, speaks: 'against' },
  labelled: { from: 0.2, to: 0.5, speaks: 'against' },
  cutOff: { from: 0.03, to: 0.25, speaks: 'against' },
  wide: { from: 0, to: 1.5, speaks: 'against' },
  repeated: { from: 0.03, to: 0.2, speaks: 'against' },
};

export const countedFeatures = Object.keys(featureRanges) as CountedFeature[];

/** How much of what a feature can say it says, 0 to 1. */
export function partOf(name: CountedFeature, features: TextFeatures): number {
  const { from, to } = featureRanges[name];
  return (Math.min(Math.max(features[name], from), to) - from) / (to - from);
}
