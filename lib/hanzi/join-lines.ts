import type { Line } from '../model/line.ts';
import type { Passage } from '../model/passage.ts';
import { isSpace } from './char-class.ts';
import { closeLetterSpacing, hasGap } from './close-letter-spacing.ts';
import { type Gap, keepsSpaceInBody, keepsSpaceInHeading } from './keeps-space.ts';
import { widthOfText } from './words-at-line-end.ts';

/** What is joined: in headings, captions' credits and signatures a space between Han characters is print. */
export type JoinKind = 'body' | 'spaced';

/** What joining needs to know of a line. */
export type JoinedLine = Pick<Line, 'span' | 'text' | 'letterSpaced'>;

const BREAK = '\n';
const IDEOGRAPHIC = '\u3000';

/** Of a heading that is letter-spaced throughout, two characters are enough, but for the end of a credit, `明 摄`. */
const isSpreadHeading = ({ text }: JoinedLine, kind: JoinKind): boolean => kind === 'spaced' && !/[摄攝]$/u.test(text);

const lineText = (line: JoinedLine, kind: JoinKind): string =>
  hasGap(line.text) ? closeLetterSpacing(line.text, isSpreadHeading(line, kind) ? 2 : undefined) : line.text;

/** The width that most lines have, the greater one of two; undefined where no two lines are as wide. */
const usualWidth = (widths: readonly number[]): number | undefined => {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0]);
  return best && best[1] > 1 ? best[0] : undefined;
};

/** Em that each line lacks to what most lines fill, or to a longer next line; undefined where that tells nothing. */
const roomOf = (texts: readonly string[]): ((line: number) => number | undefined) => {
  let widths: readonly number[] | undefined;
  let usual: number | undefined;
  return (line) => {
    if (!widths) {
      widths = texts.map(widthOfText);
      usual = usualWidth(widths);
    }
    const most = usual ?? widths.reduce((widest, width) => Math.max(widest, width), 0);
    const lacks = most - (widths[line] ?? 0);
    return lacks === 0 && usual === undefined ? undefined : lacks;
  };
};

/** Where the next stretch of white space in a text starts, from an offset on, and where that stretch ends. */
const gapFrom = (raw: string, start: number): number => {
  let i = start;
  while (i < raw.length && !isSpace(raw.charCodeAt(i))) i++;
  return i;
};
const gapEnd = (raw: string, from: number): number => {
  let i = from;
  while (i < raw.length && isSpace(raw.charCodeAt(i))) i++;
  return i;
};

const NOT_KNOWN = (): undefined => undefined;

/** Takes out the white space and the line ends that are the extraction's and keeps, as one space, those that are print. */
const closeUp = (texts: readonly string[], keeps: (raw: string) => (gap: Gap) => boolean): string => {
  const raw = texts.join(BREAK);
  const keepsGap = keeps(raw);
  const room = roomOf(texts);
  let text = '';
  let kept = 0;
  let line = 0;
  const roomHere = (): number | undefined => room(line);
  for (let from = gapFrom(raw, 0); from < raw.length; from = gapFrom(raw, kept)) {
    const to = gapEnd(raw, from);
    const broken = to === from + 1 && raw[from] === BREAK;
    const print = keepsGap({ from, to, broken, room: broken ? roomHere : NOT_KNOWN });
    text += raw.slice(kept, from) + (print ? (raw[from] === IDEOGRAPHIC ? IDEOGRAPHIC : ' ') : '');
    kept = to;
    if (broken) line++;
  }
  return text + raw.slice(kept);
};

/**
 * Joins printed lines to running text. Letter-spacing is undone; white space between Han characters is taken out and none put
 * in; names, credits and lists keep theirs, and get back those that a line end swallowed; Latin words keep one space. White
 * space is all that is taken out or put in. Spans are those of the lines.
 *
 *   本报讯（记者 张莹⏎吴培民）5月 7日⏎下午 → 本报讯（记者 张莹 吴培民）5月7日下午
 */
export const joinLines = (lines: readonly JoinedLine[], kind: JoinKind): Passage => {
  const texts = lines.map((line) => lineText(line, kind));
  return {
    text: closeUp(texts, kind === 'body' ? keepsSpaceInBody : keepsSpaceInHeading),
    spans: lines.map(({ span }) => span),
  };
};
