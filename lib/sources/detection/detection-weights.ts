import type { Question } from './counted-features.ts';

/**
 * Log-odds of a yes to each question: of a text whose features say nothing, and what each of its features says at most, in the
 * order of `featureRanges`.
 */
export type DetectionWeights = Readonly<Record<Question, readonly [bias: number, ...number[]]>>;

/** Learned from typeset and invented pages by `npm run train:detection`; not to be edited by hand. */
export const detectionWeights: DetectionWeights = {
  lines: [
    // no feature
    -11.5,
    // runsOn
    4.5,
    // ends
    3.4,
    // marks
    4,
    // marksInside
    2.7,
    // stopsInside
    3.5,
    // long
    -6.9,
    // loose
    -5.1,
    // ragged
    -1.7,
    // labelled
    -6.8,
    // cutOff
    -5.2,
  ],
  words: [
    // no feature
    -4.7,
    // news
    6.3,
    // reports
    5.6,
    // han
    3.1,
    // kana
    -1.8,
    // digits
    -3.8,
    // measure
    -4.2,
  ],
};
