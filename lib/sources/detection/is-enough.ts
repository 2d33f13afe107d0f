import type { TextFeatures } from './text-features.ts';

/** Fewer lines show no measure. */
const FEWEST_LINES = 5;
/** Text with fewer marks for each Han character has none; only so many lines of one measure tell it from a list or a song. */
const LEAST_MARKS = 0.01;
const FEWEST_WITHOUT_MARKS = 60;

/** Whether a text is long enough to be told. */
export const isEnough = ({ lines, marks }: TextFeatures): boolean =>
  lines >= (marks < LEAST_MARKS ? FEWEST_WITHOUT_MARKS : FEWEST_LINES);
