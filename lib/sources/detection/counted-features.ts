import type { TextFeatures } from './text-features.ts';

/** The features that are counted; the others only describe. */
export type CountedFeature = Exclude<keyof TextFeatures, 'lines'>;

/** What is asked of a text: whether its lines stand as in columns, and whether it says what newspapers say. */
export const questions = ['lines', 'words'] as const;
export type Question = (typeof questions)[number];

/** A feature says nothing at the first and beyond it, all that it can say at the second and beyond: none can carry a page alone. */
export type FeatureRange = readonly [from: number, to: number];

/** What answers each question. From typeset pages and pages read back from print: where newspapers end and other pages begin. */
export const featureRanges: Readonly<Record<Question, Readonly<Partial<Record<CountedFeature, FeatureRange>>>>> = {
  lines: {
    runsOn: [0, 0.3],
    ends: [0, 0.1],
    marks: [0.03, 0.08],
    marksInside: [0.2, 0.6],
    stopsInside: [0.03, 0.32],
    long: [0.2, 0.7],
    loose: [0.12, 0.5],
    ragged: [0.5, 0.9],
    labelled: [0.2, 0.5],
    cutOff: [0.03, 0.25],
  },
  words: {
    news: [0, 0.016],
    reports: [0.001, 0.01],
    han: [0.5, 0.85],
    kana: [0.02, 0.1],
    digits: [0.12, 0.35],
    measure: [20, 28],
  },
};

/** What the features that answer a question say, each how much of what it can say, 0 to 1, in the order of the table. */
export const partsOf = (question: Question, features: TextFeatures): number[] =>
  Object.entries(featureRanges[question]).map(
    ([name, [from, to]]) => (Math.min(Math.max(features[name as CountedFeature], from), to) - from) / (to - from),
  );
