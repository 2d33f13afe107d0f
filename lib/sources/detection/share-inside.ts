import type { MeasuredLine } from './measure-lines.ts';

/** Where few marks stand, they say little: so many are assumed besides, placed as newspapers have them. */
const ASSUMED = 6;

const AT_LINE_END = /[，。、；：！？,;:!?．.｡”’」』）】]+$/;

/** How many of the marks of a kind stand inside lines and not at their ends; `usual` is what newspapers have. */
export function shareInside(lines: readonly MeasuredLine[], marks: RegExp, usual: number): number {
  const all = countIn(
    lines.map(({ text }) => text),
    marks,
  );
  const inside = countIn(
    lines.map(({ text }) => text.replace(AT_LINE_END, '')),
    marks,
  );
  return (inside + ASSUMED * usual) / (all + ASSUMED);
}

const countIn = (texts: readonly string[], marks: RegExp): number =>
  texts.reduce((sum, text) => sum + (text.match(marks)?.length ?? 0), 0);
