import type { Line } from '../model/line.ts';

/** A line's text as set phrases are looked for in it: a letter-spaced line without its spaces. */
export const cueText = ({ text, letterSpaced }: Pick<Line, 'text' | 'letterSpaced'>): string =>
  letterSpaced ? text.replace(/\s+/gu, '') : text;
