import { LEAST_MARKS, type TextFeatures } from './text-features.ts';

/** Fewer lines show no measure. */
const FEWEST_LINES = 5;
/** Only so many lines of one measure tell a text without marks from a list or a song. */
const FEWEST_WITHOUT_MARKS = 60;

/** Whether a text is long enough to be told. */
export const isEnough = ({ lines, marks }: TextFeatures): boolean =>
  lines >= (marks < LEAST_MARKS ? FEWEST_WITHOUT_MARKS : FEWEST_LINES);
