import { isSpace, widthOf } from '../hanzi/char-class.ts';
import type { Span } from '../model/span.ts';
import type { OwnedSpan, Owner } from './owners.ts';

/** A part of a line that belongs to one passage: of columns side by side each column's line. */
export interface MapPart {
  readonly span: Span;
  readonly owner: Owner;
  /** Where it starts and ends in the line, in em from the line's first character. */
  readonly from: number;
  readonly to: number;
}

/** A line of the source text that is not blank. */
export interface MapLine {
  readonly blanksBefore: number;
  /** Width in em, white space inside it too. */
  readonly extent: number;
  readonly parts: readonly MapPart[];
}

const UNPLACED: Owner = { article: null, kind: 'unplaced' };
const BREAKS = /\r\n|[\n\r\v\f\u2028\u2029]/gu;

/** After so many lines there is time for other things. */
const LINES_A_STEP = 10_000;

/** The lines of a source with what became of each part of them, in steps. */
export function* mapLines(text: string, owned: readonly OwnedSpan[]): Generator<undefined, readonly MapLine[]> {
  const lines: MapLine[] = [];
  let blanks = 0;
  let next = 0;
  for (const { start, end } of rawLines(text)) {
    const line = trimmed(text, start, end);
    if (!line) {
      blanks++;
      continue;
    }
    while (next < owned.length && owned[next]!.span.end <= line.start) next++;
    const parts = partsOf(text, line, owned, next);
    lines.push({ blanksBefore: blanks, extent: parts.at(-1)!.to, parts });
    blanks = 0;
    if (lines.length % LINES_A_STEP === 0) yield;
  }
  return lines;
}

/** What stands between line breaks, one after another: a volume has too many to find all at once. */
function* rawLines(text: string): Generator<Span> {
  let start = 0;
  for (const { index, 0: lineBreak } of text.matchAll(BREAKS)) {
    yield { start, end: index };
    start = index + lineBreak.length;
  }
  yield { start, end: text.length };
}

/** A stretch without white space at its ends; null where there is nothing else. */
const trimmed = (text: string, from: number, to: number): Span | null => {
  let [start, end] = [from, to];
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start < end ? { start, end } : null;
};

const partsOf = (text: string, line: Span, owned: readonly OwnedSpan[], next: number): readonly MapPart[] => {
  const parts: MapPart[] = [];
  let at = line.start;
  let em = 0;
  const add = (end: number, owner: Owner) => {
    const part = trimmed(text, at, end);
    const from = em + (part ? emBetween(text, at, part.start) : 0);
    em += emBetween(text, at, end);
    at = end;
    if (part) parts.push({ span: part, owner, from, to: from + emBetween(text, part.start, part.end) });
  };
  for (let i = next; i < owned.length && owned[i]!.span.start < line.end; i++) {
    const { span, owner } = owned[i]!;
    if (span.start > at) add(Math.min(span.start, line.end), UNPLACED);
    if (span.end > at) add(Math.min(span.end, line.end), owner);
  }
  if (at < line.end) add(line.end, UNPLACED);
  return parts;
};

const emBetween = (text: string, from: number, to: number): number => {
  let em = 0;
  for (let i = from; i < to; i++) em += widthOf(text.charCodeAt(i));
  return em;
};
