import type { Narrow } from './narrow.ts';

/** Longer than any paragraph, in em. */
const ENDLESS = 10_000;

/** Text that nobody broke: a paragraph a line, as a web page or a typist gives it. */
export const clean: Narrow = (style, random) => ({
  ...style,
  columns: { measures: [ENDLESS], height: null, count: null, mixed: 0, dropHeadline: 0, pictures: 0 },
  breaking: { ...style.breaking, indentAs: random.pick(['dropped', 'ideographic', 'spaces']) },
  headings: { ...style.headings, places: ['before'], wrap: [ENDLESS, ENDLESS], letterSpaced: 0 },
  captions: { ...style.captions, places: ['after'], wrap: [ENDLESS, ENDLESS] },
  blanks: { ...style.blanks, betweenParagraphs: random.pick([0, 1, 1]), anywhere: 0, astray: 0, beforeQuotes: 0 },
  spacing: { ...style.spacing, justifiedLines: 0, anyLine: 0, aroundDigits: random.pick([0, 0, 1]) },
});
