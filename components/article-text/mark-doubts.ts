import type { Passage } from '../../lib/model/passage.ts';
import type { Span } from '../../lib/model/span.ts';
import type { NumberedDoubt } from './doubts-of.ts';

/** A stretch of a passage's text, with the doubt that rests on it. */
export interface Segment {
  readonly text: string;
  readonly doubt?: NumberedDoubt;
}

/**
 * Cuts a passage's text where doubts begin and end. Spans are told in the source; white space apart, a passage differs from it
 * only where the reader wrote other text: the two are walked together, one printed character at a time. A doubt that
 * rests on some of what an edit stands for marks all of the edit. Of doubts that overlap that of the shorter stretch is marked,
 * a line of a heading before the whole heading: so each has its mark.
 */
export function markDoubts(passage: Passage, sourceText: string, doubts: readonly NumberedDoubt[]): readonly Segment[] {
  const near = doubts
    .filter(({ doubt }) => passage.spans.some((span) => touches(doubt.span, span)))
    .toSorted((a, b) => lengthOf(a.doubt.span) - lengthOf(b.doubt.span));
  if (near.length === 0) return passage.text ? [{ text: passage.text }] : [];
  const places = printedPlaces(passage, sourceText);
  let next = 0;
  const segments: Segment[] = [];
  for (const unit of passage.text) {
    const blank = isBlank(unit);
    const place = places[blank ? Math.max(0, next - 1) : next];
    if (!blank) next += unit.length;
    const doubt = place && near.find(({ doubt: { span } }) => place.some((held) => touches(span, held)));
    append(segments, unit, doubt);
  }
  return segments;
}

const lengthOf = ({ start, end }: Span): number => end - start;

const touches = (a: Span, b: Span): boolean => a.start < b.end && a.end > b.start;

const isBlank = (unit: string): boolean => /\s/u.test(unit);

/** What each printed UTF-16 unit of a passage stands for in the source, in order. */
function printedPlaces({ spans, edits = [] }: Passage, sourceText: string): readonly (readonly Span[])[] {
  const places: (readonly Span[])[] = [];
  const begun = new Set<object>();
  for (const { start, end } of spans) {
    for (let at = start; at < end; at += 1) {
      const edit = edits.find((one) => one.spans.some((span) => span.start <= at && at < span.end));
      if (edit && !begun.has(edit)) for (const unit of edit.text.split('')) if (!isBlank(unit)) places.push(edit.spans);
      if (edit) begun.add(edit);
      else if (!isBlank(sourceText.charAt(at))) places.push([{ start: at, end: at + 1 }]);
    }
  }
  return places;
}

function append(segments: Segment[], text: string, doubt: NumberedDoubt | undefined): void {
  const last = segments.at(-1);
  if (last && last.doubt === doubt) segments[segments.length - 1] = { ...last, text: last.text + text };
  else segments.push(doubt ? { text, doubt } : { text });
}
