import type { Line } from '../model/line.ts';

/** Narrower white space, in em, is no margin. */
const NARROWEST = 0.5;
/** Fewer lines tell no margin. */
const FEWEST_LINES = 6;
/** One line, and this share of all, may start in the margin: the first of what was copied, a masthead. */
const OUTSIDE = 0.03;
/** Where each line is a paragraph, the white space before each is its indent: most lines end as sentences do. */
const BROKEN = 0.5;
const ENDED = /[。！？!?…][”’」』）)]*$/u;

/** The white space before nearly every line, in em. */
const marginOf = (lines: readonly Line[]): number => {
  if (lines.length < FEWEST_LINES) return 0;
  const insets = lines.map(({ inset }) => inset).toSorted((a, b) => a - b);
  return insets[Math.max(1, Math.floor(OUTSIDE * lines.length))] ?? 0;
};

/** A page that was set in from the left, as quoted text and layouts of terminals are: its margin is no indent. */
export const withoutMargin = (lines: readonly Line[]): readonly Line[] => {
  const margin = marginOf(lines);
  if (margin < NARROWEST) return lines;
  const broken = lines.filter(({ text }) => !ENDED.test(text)).length;
  if (broken < BROKEN * lines.length) return lines;
  return lines.map((line) => ({ ...line, inset: Math.max(0, line.inset - margin) }));
};
