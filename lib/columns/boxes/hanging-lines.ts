import type { PlacedLine } from '../../model/source.ts';
import type { Span } from '../../model/span.ts';

/** What no ordered line covers: lines without a box, or with one that cannot be right. */
export interface HangingLines {
  /** Those before the first ordered line. */
  readonly leading: readonly Span[];
  /** Those that follow an ordered line in the source. */
  readonly after: ReadonlyMap<PlacedLine, readonly Span[]>;
}

/** The printed lines of a text that none of the ordered lines covers, by the one they follow. */
export function hangingLines(text: string, ordered: Iterable<PlacedLine>): HangingLines {
  const inText = [...ordered].toSorted((a, b) => a.span.start - b.span.start);
  const after = new Map(
    inText.map((line, i) => [line, printedLines(text, line.span.end, inText[i + 1]?.span.start ?? text.length)]),
  );
  return { leading: printedLines(text, 0, inText[0]?.span.start ?? text.length), after };
}

/** The lines of a stretch that are not blank, white space at their ends left out. */
function printedLines(text: string, start: number, end: number): readonly Span[] {
  return [...text.slice(start, end).matchAll(/\S(?:[^\n]*\S)?/gu)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}
