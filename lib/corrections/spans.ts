import { isSpace } from '../hanzi/char-class.ts';
import type { Span } from '../model/span.ts';
import { cutAt } from './cut-at.ts';

/** Spans in the order of the source, cut at whole characters, those that overlap or touch made one. */
export const tidySpans = (text: string, spans: readonly Span[]): readonly Span[] => {
  const cut = spans
    .map(({ start, end }) => ({ start: cutAt(text, start), end: cutAt(text, end) }))
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start);
  const tidy: Span[] = [];
  for (const span of cut) {
    const last = tidy.at(-1);
    if (last && span.start <= last.end) tidy[tidy.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else tidy.push(span);
  }
  return tidy;
};

export const holds = (spans: readonly Span[], at: number): boolean =>
  spans.some(({ start, end }) => start <= at && at < end);

/** Parts of the spans inside and outside a tidy set, each in the order of the spans. */
export const divideSpans = (spans: readonly Span[], set: readonly Span[]): { inside: Span[]; outside: Span[] } => {
  const inside: Span[] = [];
  const outside: Span[] = [];
  for (const { start, end } of spans) {
    let from = start;
    for (let i = firstAfter(set, start); i < set.length && set[i]!.start < end; i++) {
      const [head, tail] = [Math.max(from, set[i]!.start), Math.min(end, set[i]!.end)];
      if (from < head) outside.push({ start: from, end: head });
      if (head < tail) inside.push({ start: head, end: tail });
      from = tail;
    }
    if (from < end) outside.push({ start: from, end });
  }
  return { inside, outside };
};

/** The index of the first span of a tidy set that ends after an offset. */
const firstAfter = (set: readonly Span[], at: number): number => {
  let low = 0;
  let high = set.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (set[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Spans one after another as they were before they were parted in the middle of a line; those without print left out. */
export const mendSpans = (text: string, spans: readonly Span[]): readonly Span[] => {
  const mended: Span[] = [];
  for (const span of spans) {
    const last = mended.at(-1);
    if (isBlank(text, span)) continue;
    if (last?.end === span.start) mended[mended.length - 1] = { start: last.start, end: span.end };
    else mended.push(span);
  }
  return mended;
};

export const isBlank = (text: string, { start, end }: Span): boolean => {
  for (let i = start; i < end; i++) if (!isSpace(text.charCodeAt(i))) return false;
  return true;
};
