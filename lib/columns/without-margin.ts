import { endsAsSentence } from '../hanzi/ends-as-sentence.ts';
import type { Line } from '../model/line.ts';

/** Narrower white space, in em, is no margin. */
const NARROWEST = 0.5;
/** Fewer lines tell no margin. */
const FEWEST_LINES = 6;
/** One line, and this share of all, may start in the margin: the first of what was copied, a masthead. */
const OUTSIDE = 0.03;
/** An indent is no wider, in em. */
const WIDEST_INDENT = 2;
/** Where each line is a paragraph, the white space before each is its indent: most lines end as sentences do. */
const BROKEN = 0.5;
/** Where this share of the lines stands further in, those have an indent of their own. */
const INDENTED = 0.1;

/** The white space before nearly every line, in em. */
const marginOf = (lines: readonly Line[]): number => {
  if (lines.length < FEWEST_LINES) return 0;
  const insets = lines.map(({ inset }) => inset).toSorted((a, b) => a - b);
  return insets[Math.max(1, Math.floor(OUTSIDE * lines.length))] ?? 0;
};

/** Whether such white space may be each line's indent: none is wider, and no line has one besides. */
const mayBeIndent = (lines: readonly Line[], margin: number): boolean => {
  const broken = lines.filter(({ text }) => !endsAsSentence(text)).length;
  const indented = lines.filter(({ inset }) => inset >= margin + NARROWEST).length;
  return margin <= WIDEST_INDENT && broken < BROKEN * lines.length && indented < INDENTED * lines.length;
};

/** A page that was set in from the left, as quoted text and layouts of terminals are: its margin is no indent. */
export const withoutMargin = (lines: readonly Line[]): readonly Line[] => {
  const margin = marginOf(lines);
  return margin < NARROWEST || mayBeIndent(lines, margin)
    ? lines
    : lines.map((line) => ({ ...line, inset: Math.max(0, line.inset - margin) }));
};
