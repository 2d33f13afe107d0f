import { isDay, isName, isOffice, signsArticle } from '../../hanzi/signs-article.ts';
import type { SetLine } from '../../model/set-line.ts';
import { endsSentence } from './ends-text.ts';

const MARKED = /[，。；：！？“]/u;
/** A line that may run on to one with another name: a byline, or an office. */
const SIGNED = /[/／：:]|[记記]者|[实實][习習]|[员員]|(?:[师師长長授任部站局院]|主席)$/u;
const BYLINE = /^(?:文|[图圖]|撰文|作者|[□■●])|[/／]/u;
/** A body's line is at least so wide, in em, and so many times as wide as a name above it. */
const NARROWEST_BODY = 7;
const WIDER = 2;

type Line = SetLine['line'];

/** One of several names of a byline that goes on over several lines, each narrower. */
const isRestOfByline = (line: Line, above: Line | undefined): boolean =>
  above !== undefined && BYLINE.test(above.text) && line.blanksBefore === 0 && above.width >= line.width;

/** The text of a body begins right below a line. */
const standsAboveBody = (lines: readonly SetLine[], i: number): boolean => {
  const [line, below] = [lines[i]!.line, lines[i + 1]?.line];
  const isWide = below !== undefined && below.width >= NARROWEST_BODY && below.width > WIDER * line.width;
  return isWide && MARKED.test(below.text + (lines[i + 2]?.line.text ?? ''));
};

/** A name ends an article, or stands between its headline and its text. */
const isNameOfAuthor = (lines: readonly SetLine[], i: number): boolean => {
  const above = lines[i - 1]?.line;
  if (above && SIGNED.test(above.text)) return false;
  return endsAt(lines, i - 1) || standsAboveBody(lines, i);
};

const endsAt = (lines: readonly SetLine[], i: number): boolean => endsSentence(lines[i]?.line.text ?? '');
const isOfficeAt = (lines: readonly SetLine[], i: number): boolean => isOffice(lines[i]?.line.text ?? '');

/** An office behind the end of what it announces, and the day below it. */
const isOfficeOrDay = (lines: readonly SetLine[], i: number): boolean =>
  isDay(lines[i]!.line.text)
    ? isOfficeAt(lines, i - 1) && endsAt(lines, i - 2)
    : isOfficeAt(lines, i) && endsAt(lines, i - 1) && isDay(lines[i + 1]?.line.text ?? '');

/** Whether a line signs an article: by its form, or by that and where it stands. */
export const signs = (lines: readonly SetLine[], i: number): boolean => {
  const { line } = lines[i]!;
  if (signsArticle(line.text)) return !isRestOfByline(line, lines[i - 1]?.line);
  return isName(line.text) ? isNameOfAuthor(lines, i) : isOfficeOrDay(lines, i);
};

/** Whether it may go on with the line above it, which no mark ends, and has no body below it. */
export const mayGoOnFromAbove = (lines: readonly SetLine[], i: number): boolean => {
  const [above, line, below] = [lines[i - 1]?.line, lines[i]!.line, lines[i + 1]?.line];
  return above !== undefined && !/[。！？…”」』）)]$/u.test(above.text) && !(below && below.width > WIDER * line.width);
};

/** A headline is no wider than this, in em, where nothing else tells it. */
const WIDEST_HEADLINE = 20;

/** A name, and below it a body that it signs. */
const signsBelow = (lines: readonly SetLine[], i: number): boolean =>
  i < lines.length && signs(lines, i) && standsAboveBody(lines, i);

/** Whether a line stands between the end of a text and a name that signs the text below: a headline. */
export const isSignedBelow = (lines: readonly SetLine[], i: number): boolean => {
  const { line } = lines[i]!;
  const isBetween = (i === 0 || endsAt(lines, i - 1)) && signsBelow(lines, i + 1) && !signs(lines, i);
  return isBetween && line.width <= WIDEST_HEADLINE && !/[。，；！？…]/u.test(line.text);
};
