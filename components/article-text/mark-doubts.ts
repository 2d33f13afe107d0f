import type { Passage } from '../../lib/model/passage.ts';
import type { NumberedDoubt } from './doubts-of.ts';

/** A stretch of a passage's text, with the doubt that rests on it. */
export interface Segment {
  readonly text: string;
  readonly doubt?: NumberedDoubt;
}

/**
 * Cuts a passage's text where doubts begin and end. Spans are told in the source, and white space is the only thing in
 * which a passage differs from it: the two are walked together, one printed character at a time. Of doubts that overlap
 * the first is marked.
 */
export function markDoubts(passage: Passage, sourceText: string, doubts: readonly NumberedDoubt[]): readonly Segment[] {
  const near = doubts.filter(({ doubt }) =>
    passage.spans.some(({ start, end }) => doubt.span.start < end && doubt.span.end > start),
  );
  if (near.length === 0) return passage.text ? [{ text: passage.text }] : [];
  const offsets = printedOffsets(passage, sourceText);
  let next = 0;
  const segments: Segment[] = [];
  for (const unit of passage.text) {
    const blank = /\s/u.test(unit);
    const offset = offsets[blank ? Math.max(0, next - 1) : next];
    if (!blank) next += unit.length;
    const doubt = near.find(({ doubt: { span } }) => offset !== undefined && offset >= span.start && offset < span.end);
    append(segments, unit, doubt);
  }
  return segments;
}

/** The source offsets of a passage's printed UTF-16 units, in order. */
function printedOffsets({ spans }: Passage, sourceText: string): readonly number[] {
  const offsets: number[] = [];
  for (const { start, end } of spans) {
    for (let at = start; at < end; at += 1) if (!/\s/u.test(sourceText.charAt(at))) offsets.push(at);
  }
  return offsets;
}

function append(segments: Segment[], text: string, doubt: NumberedDoubt | undefined): void {
  const last = segments.at(-1);
  if (last && last.doubt === doubt) segments[segments.length - 1] = { ...last, text: last.text + text };
  else segments.push(doubt ? { text, doubt } : { text });
}
