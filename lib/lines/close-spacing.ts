import { isBlankBetween, isSpaced } from '../hanzi/spaced-text.ts';
import type { Span } from '../model/span.ts';
import type { TextMap } from '../model/text-map.ts';

/** A text without the blanks that stand between all of its characters, and the way back. */
export interface ClosedText {
  readonly text: string;
  readonly map: TextMap;
}

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
  const kept = Array.from({ length: text.length }, (_, i) => i).filter((i) => !isBlankBetween(text, i));
  return { text: kept.map((i) => text[i]).join(''), map: mapOf(kept, text.length) };
};
