import type { Span } from '../model/span.ts';
import { divideSpans, isBlank, tidySpans } from './spans.ts';

/** The part of a passage that lies in some spans, in the passage's order; null where not all of them is in it, or not in one piece. */
export const stretchIn = (passage: readonly Span[], text: string, wanted: readonly Span[]): Span[] | null => {
  const set = tidySpans(text, wanted);
  const inPassage = passage.toSorted((a, b) => a.start - b.start);
  if (divideSpans(set, inPassage).outside.some((span) => !isBlank(text, span))) return null;
  const pieces = passage.flatMap((span) => {
    const { inside, outside } = divideSpans([span], set);
    const told = [
      ...inside.map((piece) => ({ piece, isIn: true })),
      ...outside.map((piece) => ({ piece, isIn: false })),
    ];
    return told.filter(({ piece }) => !isBlank(text, piece)).toSorted((a, b) => a.piece.start - b.piece.start);
  });
  const first = pieces.findIndex(({ isIn }) => isIn);
  const last = pieces.findLastIndex(({ isIn }) => isIn);
  const stretch = pieces.slice(first, last + 1);
  return stretch.every(({ isIn }) => isIn) ? stretch.map(({ piece }) => piece) : null;
};
