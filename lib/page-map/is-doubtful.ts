import type { Doubt } from '../model/doubt.ts';
import type { Span } from '../model/span.ts';

/** Tells whether a doubt rests on any of a span. */
export const isDoubtful = (doubts: readonly Doubt[]): ((span: Span) => boolean) => {
  const apart = keptApart(doubts.map(({ span }) => span));
  return ({ start, end }) => {
    let [low, high] = [0, apart.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (apart[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    return low < apart.length && apart[low]!.start < end;
  };
};

/** Spans in order, those that overlap made one, so that they can be searched by halves. */
const keptApart = (spans: readonly Span[]): readonly Span[] => {
  const apart: Span[] = [];
  for (const span of spans.filter(({ start, end }) => start < end).toSorted((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last && span.start <= last.end)
      apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else apart.push(span);
  }
  return apart;
};
