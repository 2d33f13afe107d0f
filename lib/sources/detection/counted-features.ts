import type { TextFeatures } from './text-features.ts';

/** The features that are counted; the others only describe. */
export type CountedFeature = Exclude<keyof TextFeatures, 'lines'>;

/** What is asked of a text: whether its lines stand as in columns, and whether it says what newspapers say. */
export const questions = ['lines', 'words'] as const;
export type Question = (typeof questions)[number];

/** A feature says nothing at `from` and beyond it, all that it can say at `to` and beyond: none can carry a page alone. */
export interface FeatureRange {
  readonly from: number;
  readonly to: number;
  /** Whether it speaks for newspaper columns or against them, and to which question. */
  readonly speaks: 'for' | 'against';
  readonly answers: Question;
}

/** From typeset pages and pages read back from print: where newspapers end and other pages begin. */
export const featureRanges: Readonly<Record<CountedFeature, FeatureRange>> = {
  cut: { from: 0.1, to: 0.5, speaks: 'for', answers: 'lines' },
  runsOn: { from: 0.1, to: 0.45, speaks: 'for', answers: 'lines' },
  ends: { from: 0.02, to: 0.12, speaks: 'for', answers: 'lines' },
  marks: { from: 0.03, to: 0.08, speaks: 'for', answers: 'lines' },
  marksInside: { from: 0.2, to: 0.6, speaks: 'for', answers: 'lines' },
  stopsInside: { from: 0.03, to: 0.32, speaks: 'for', answers: 'lines' },
  long: { from: 0.2, to: 0.7, speaks: 'against', answers: 'lines' },
  loose: { from: 0.12, to: 0.5, speaks: 'against', answers: 'lines' },
  labelled: { from: 0.2, to: 0.5, speaks: 'against', answers: 'lines' },
  cutOff: { from: 0.03, to: 0.25, speaks: 'against', answers: 'lines' },
  news: { from: 0, to: 0.016, speaks: 'for', answers: 'words' },
  reports: { from: 0.002, to: 0.012, speaks: 'for', answers: 'words' },
  han: { from: 0.5, to: 0.85, speaks: 'for', answers: 'words' },
  kana: { from: 0.02, to: 0.1, speaks: 'against', answers: 'words' },
  digits: { from: 0.12, to: 0.35, speaks: 'against', answers: 'words' },
  measure: { from: 20, to: 28, speaks: 'against', answers: 'words' },
};

export const countedFeatures = Object.keys(featureRanges) as CountedFeature[];

/** How much of what a feature can say it says, 0 to 1. */
export function partOf(name: CountedFeature, features: TextFeatures): number {
  const { from, to } = featureRanges[name];
  return (Math.min(Math.max(features[name], from), to) - from) / (to - from);
}
