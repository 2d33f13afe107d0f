import type { Loose } from './page-plan.ts';

/** ——记某某 */
const DASHED = /^[—─–-]{1,2}(?=[^\s\d])/u;
/** 某某在某会上强调 */
const SAYS = /(?:强调|強調|指出|要求|表示)[：:]?$/u;
/** What one line that cannot be a headline's counts against a reading, in log-odds. */
const AGAINST = -6;

/**
 * What the forms of its lines say against a reading of a heading: beside others a line that a dash opens is a deck, above others one
 * that tells who said it is a kicker.
 */
export const readingForm = (lines: readonly Loose[], kickers: number, decks: number): number => {
  const headline = lines.slice(kickers, lines.length - decks);
  const isAllDashed = lines.every(({ text }) => DASHED.test(text));
  const dashed = isAllDashed ? 0 : headline.filter(({ text }) => DASHED.test(text)).length;
  const said = headline.slice(0, decks > 0 ? undefined : -1).filter(({ text }) => SAYS.test(text)).length;
  return AGAINST * (dashed + said);
};
