import { isHan, isLineBreak, isSpace, widthOf } from '../hanzi/char-class.ts';
import { isWordPair } from '../hanzi/word-pairs.ts';
import type { Span } from '../model/span.ts';
import type { TextMap } from '../model/text-map.ts';

/** A text without the blanks that stand between all of its characters, and the way back. */
export interface ClosedText {
  readonly text: string;
  readonly map: TextMap;
}

/** A text is spaced where so many of its Han characters at least, and this share of them, stand a blank behind another. */
const FEWEST = 40;
const SHARE = 0.5;
/** In running text 13 to 27 of 100 such pairs are in a common word, of characters that do not follow each other 2 or 3. */
const WORDS = 0.08;
/** A text with a smaller share of blanks is not looked at further. */
const BLANK_SHARE = 0.15;

/** Han characters and the marks between them: all that is set an em wide. */
const isWide = (code: number): boolean => !isSpace(code) && widthOf(code) === 1;
/** A single blank between two such characters. */
const isBetween = (text: string, i: number): boolean =>
  isSpace(text.charCodeAt(i)) &&
  !isLineBreak(text.charCodeAt(i)) &&
  widthOf(text.charCodeAt(i)) < 1 &&
  isWide(text.charCodeAt(i - 1)) &&
  isWide(text.charCodeAt(i + 1));

/** Whether there are blanks enough for that, which is soon told. */
const hasBlanks = (text: string): boolean => {
  let blanks = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x20 || code === 0xa0) blanks++;
  }
  return blanks >= BLANK_SHARE * text.length;
};

const isSpaced = (text: string): boolean => {
  if (!hasBlanks(text)) return false;
  let [spaced, other, words] = [0, 0, 0];
  for (let i = 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isHan(code) || isLineBreak(text.charCodeAt(i - 1))) continue;
    const before = text.charCodeAt(i - 2);
    if (isHan(before) && isBetween(text, i - 1)) {
      spaced++;
      if (isWordPair(before, code)) words++;
    } else other++;
  }
  return spaced >= FEWEST && spaced >= SHARE * (spaced + other) && words >= WORDS * spaced;
};

/** The places of a text's characters among those of the longer one that it was made of, `kept[i]` for its character `i`. */
const mapOf = (kept: readonly number[], length: number): TextMap => {
  const offsetOf = (at: number): number => kept[at] ?? length;
  /** The number of kept characters before an offset of the longer text. */
  const placeOf = (from: number): number => {
    let [low, high] = [0, kept.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (kept[middle]! < from) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const spanOf = ({ start, end }: Span): Span[] =>
    end > start ? [{ start: offsetOf(start), end: offsetOf(end - 1) + 1 }] : [];
  const placesOf = ({ start, end }: Span): Span[] => {
    const place = { start: placeOf(start), end: placeOf(end) };
    return place.end > place.start ? [place] : [];
  };
  return { spansOf: spanOf, offsetOf, placeOf, placesOf };
};

/**
 * Takes out the blank that some recognisers put behind each Han character: nothing where the text has none, but for a heading or
 * a justified line. What stood between names looks the same and goes with the rest.
 */
export const closeSpacing = (text: string): ClosedText | undefined => {
  if (!isSpaced(text)) return undefined;
  const kept = Array.from({ length: text.length }, (_, i) => i).filter((i) => !isBetween(text, i));
  return { text: kept.map((i) => text[i]).join(''), map: mapOf(kept, text.length) };
};
