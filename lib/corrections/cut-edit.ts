import { isSpace } from '../hanzi/char-class.ts';
import type { Edit } from '../model/edit.ts';
import type { Span } from '../model/span.ts';
import { meetingPoint } from './meeting-point.ts';
import { divideSpans, holds } from './spans.ts';

/** A printed character of the source, and where it stands. */
interface Printed {
  readonly at: number;
  readonly character: string;
}

/** The printed characters that an edit stands for, in its order. */
const printedIn = (text: string, spans: readonly Span[]): Printed[] =>
  spans.flatMap(({ start, end }) => {
    let at = start;
    return Array.from(text.slice(start, end)).flatMap((character) => {
      const here = { at, character };
      at += character.length;
      return isSpace(character.charCodeAt(0)) ? [] : [here];
    });
  });

/** The spans of a passage before and from a character of it on, in the passage's order, which need not be the source's. */
export const splitSpans = (spans: readonly Span[], cut: number): { first: Span[]; second: Span[] } => {
  const i = spans.findIndex(({ start, end }) => start <= cut && cut < end);
  const { start, end } = spans[i]!;
  return {
    first: [...spans.slice(0, i), ...(start < cut ? [{ start, end: cut }] : [])],
    second: [{ start: cut, end }, ...spans.slice(i + 1)],
  };
};

const halvesOf = ({ spans }: Edit, cut: number, written: readonly string[], at: number): [Edit, Edit] => {
  const { first, second } = splitSpans(spans, cut);
  return [
    { spans: first, text: written.slice(0, at).join('').trimEnd() },
    { spans: second, text: written.slice(at).join('').trimStart() },
  ];
};

/** An edit in two, where the source is cut: the reader's text is parted where its halves are most like the source's. */
export const cutEditAtSource = (text: string, edit: Edit, cut: number): [Edit, Edit] => {
  const printed = printedIn(text, edit.spans);
  const characters = printed.map(({ character }) => character);
  const written = [...edit.text];
  const at = printed.findIndex((one) => one.at >= cut && holds(splitSpans(edit.spans, cut).second, one.at));
  return halvesOf(edit, cut, written, meetingPoint(characters, Math.max(0, at), written));
};

/**
 * An edit in two, where the reader's text is cut, in UTF-16 units of it: the source's stretch is parted where its halves are
 * most like the text's, each half with a character at least. Null where the edit stands for one character only.
 */
export const cutEditAtText = (text: string, edit: Edit, offset: number): [Edit, Edit] | null => {
  const printed = printedIn(text, edit.spans);
  if (printed.length < 2) return null;
  const written = [...edit.text];
  const at = Array.from(edit.text.slice(0, offset)).length;
  const characters = printed.map(({ character }) => character);
  const found = meetingPoint(written, at, characters);
  return halvesOf(edit, printed[Math.min(Math.max(1, found), printed.length - 1)]!.at, written, at);
};

/** The parts of edits inside and outside a tidy set of spans; one that lies in both is cut. */
export const partEdits = (
  text: string,
  edits: readonly Edit[],
  set: readonly Span[],
): { inside: Edit[]; outside: Edit[] } => {
  const parted: { inside: Edit[]; outside: Edit[] } = { inside: [], outside: [] };
  for (const edit of edits.flatMap((whole) => cutAtEdges(text, whole, set)))
    (holds(set, edit.spans[0]!.start) ? parted.inside : parted.outside).push(edit);
  return parted;
};

/** Whether an edit lies both inside and outside a tidy set of spans. */
export const isCutBy = ({ spans }: Edit, set: readonly Span[]): boolean => {
  const { inside, outside } = divideSpans(spans, set);
  return inside.length > 0 && outside.length > 0;
};

const cutAtEdges = (text: string, edit: Edit, set: readonly Span[]): Edit[] => {
  if (!isCutBy(edit, set)) return [edit];
  const printed = printedIn(text, edit.spans);
  const isIn = holds(set, printed[0]?.at ?? edit.spans[0]!.start);
  const edge = printed.find(({ at }) => holds(set, at) !== isIn);
  if (!edge) return [edit];
  const [first, second] = cutEditAtSource(text, edit, edge.at);
  return [first, ...cutAtEdges(text, second, set)];
};
