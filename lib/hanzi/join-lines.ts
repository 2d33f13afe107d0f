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
  return (line) => {
    widths ??= texts.map(widthOfText);
    const full = usualWidth(widths) ?? Math.max(...widths);
    const lacks = full - (widths[line] ?? 0);
    return lacks === 0 && usualWidth(widths) === undefined ? undefined : lacks;
  };
};

/** The stretches of white space in a text, from left to right. */
function* gapsIn(raw: string): Generator<readonly [from: number, to: number]> {
  for (let i = 0; i < raw.length; i++) {
    if (!isSpace(raw.charCodeAt(i))) continue;
    const from = i;
    while (i < raw.length && isSpace(raw.charCodeAt(i))) i++;
    yield [from, i];
  }
}

/** Takes out the white space and the line ends that are the extraction's and keeps, as one space, those that are print. */
const closeUp = (texts: readonly string[], keeps: (raw: string) => (gap: Gap) => boolean): string => {
  const raw = texts.join(BREAK);
  const keepsGap = keeps(raw);
  const room = roomOf(texts);
  let text = '';
  let kept = 0;
  let line = 0;
  for (const [from, to] of gapsIn(raw)) {
    const space = raw.slice(from, to);
    const broken = space === BREAK;
    const print = keepsGap({ from, to, broken, room: broken ? () => room(line) : () => undefined });
    text += raw.slice(kept, from) + (print ? (space.startsWith(IDEOGRAPHIC) ? IDEOGRAPHIC : ' ') : '');
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
