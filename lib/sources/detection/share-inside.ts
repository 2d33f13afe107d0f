/** Where few marks stand, they say little: so many are assumed besides, placed as newspapers have them. */
const ASSUMED = 6;

const AT_LINE_END = /[，。、；：！？,;:!?．.｡”’」』）】]+$/gm;

/** How many of the marks of a kind stand inside lines and not at their ends; `usual` is what newspapers have. */
export const shareInside = (text: string, marks: RegExp, usual: number): number =>
  (count(text.replace(AT_LINE_END, ''), marks) + ASSUMED * usual) / (count(text, marks) + ASSUMED);

export const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
