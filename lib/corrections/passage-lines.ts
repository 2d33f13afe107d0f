import { isSpace } from '../hanzi/char-class.ts';
import { isLetterSpaced } from '../hanzi/is-letter-spaced.ts';
import type { JoinedLine } from '../hanzi/join-lines.ts';
import type { Edit } from '../model/edit.ts';
import type { Span } from '../model/span.ts';
import { divideSpans } from './spans.ts';

const BREAKS = /[\n\r\f\v\u2028\u2029]/u;

/** The lines of a passage with the reader's text where there is some; `keep` writes the reader's text. */
export const passageLines = (
  text: string,
  spans: readonly Span[],
  edits: readonly Edit[],
  keep: (edited: string) => string,
): readonly JoinedLine[] => {
  const begun = new Set<Edit>();
  const lines: { raw: string; span: Span }[] = [];
  for (const span of spans.flatMap((all) => partAtBreaks(text, all))) {
    const { raw, goesOn } = editLine(text, span, edits, begun, keep);
    const last = lines.at(-1);
    // A line end that was edited away parts nothing.
    if (goesOn && last)
      lines[lines.length - 1] = { raw: last.raw + raw, span: { start: last.span.start, end: span.end } };
    else lines.push({ raw, span });
  }
  return lines.map(({ raw, span }) => measured(raw.trim(), span)).filter((line) => line.text !== '');
};

const partAtBreaks = (text: string, { start, end }: Span): Span[] => {
  const parts: Span[] = [];
  let from = start;
  for (const part of text.slice(start, end).split(BREAKS)) {
    if (part) parts.push({ start: from, end: from + part.length });
    from += part.length + 1;
  }
  return parts;
};

const editLine = (
  text: string,
  line: Span,
  edits: readonly Edit[],
  begun: Set<Edit>,
  keep: (edited: string) => string,
): { raw: string; goesOn: boolean } => {
  let raw = '';
  let from = line.start;
  let goesOn = false;
  for (const { edit, span } of editsOn(line, edits)) {
    goesOn ||= begun.has(edit) && span.start === line.start;
    raw += text.slice(from, span.start) + (begun.has(edit) ? '' : keep(edit.text));
    begun.add(edit);
    from = span.end;
  }
  return { raw: raw + text.slice(from, line.end), goesOn };
};

const editsOn = (line: Span, edits: readonly Edit[]): { edit: Edit; span: Span }[] =>
  edits
    .flatMap((edit) =>
      edit.spans.flatMap((span) => divideSpans([line], [span]).inside.map((part) => ({ edit, span: part }))),
    )
    .toSorted((a, b) => a.span.start - b.span.start);

const measured = (text: string, span: Span): JoinedLine => {
  let gaps = 0;
  let characters = 0;
  let inGap = false;
  for (const character of text) {
    const space = isSpace(character.charCodeAt(0));
    if (!space) characters++;
    else if (!inGap) gaps++;
    inGap = space;
  }
  return { text, span, letterSpaced: isLetterSpaced(text, gaps, characters) };
};
