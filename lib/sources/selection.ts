import { elementOf } from './element-of.ts';
import type { Anchor, Candidate } from './page-source.ts';
import { readBlocks } from './rendered/read-blocks.ts';
import { writeBlocks } from './rendered/write-blocks.ts';
import { SourceWriter, type Written } from './source-writer.ts';

const NAME = 'selection';

/** A selection with fewer than 20 Han characters is a word that was looked up, not a text to be read. */
export const WORTH_READING = /^(?:\P{sc=Han}*\p{sc=Han}){20}/u;
/** Any text. */
export const NOT_BLANK = /\S/;

/** What the reader has selected, as a source of its own; null where nothing is selected that is `wanted`. */
export function* readSelection(document: Document, wanted: RegExp): Generator<number, Candidate | null> {
  const at = document.activeElement;
  const selected = at?.localName === 'textarea' ? inField(at as HTMLTextAreaElement) : yield* inPage(document);
  return selected && wanted.test(selected.text) ? { shape: NAME, certainty: 1, ...selected } : null;
}

type Selected = Written & Pick<Candidate, 'at'>;

/** What is selected in a field that text is written in is no part of the page's selection. */
function inField(at: HTMLTextAreaElement): Selected {
  const writer = new SourceWriter();
  writer.write(at.value.slice(at.selectionStart, at.selectionEnd), at);
  return { at, ...writer.done() };
}

function* inPage(document: Document): Generator<number, Selected | null> {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed) return null;
  const ranges = Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index));
  const at = elementOf(aroundAll(ranges).commonAncestorContainer);
  if (!at) return null;
  const writer = new SourceWriter();
  yield* writeBlocks([yield* readBlocks(at)], writer);
  return { at, ...cut(writer.done(), ranges) };
}

/** Firefox has a range for each cell of a table that is selected; they stand in the order of the page. */
function aroundAll(ranges: readonly Range[]): Range {
  const all = ranges[0]!.cloneRange();
  const last = ranges.at(-1)!;
  all.setEnd(last.endContainer, last.endOffset);
  return all;
}

/**
 * The part of what was written that stands in ranges. Columns of a table are read down, so that it may stand in several places:
 * what is not selected between them stays out.
 */
function cut({ text, anchors }: Written, ranges: readonly Range[]): Written {
  const writer = new SourceWriter();
  let written = 0;
  for (const [index, anchor] of anchors.entries()) {
    const gap = text.slice(anchors[index - 1]?.span.end ?? 0, anchor.span.start);
    for (const { node, offset, span } of ranges.flatMap((range) => clip(anchor, range) ?? [])) {
      const goesOn = span.start - gap.length === written;
      if (writer.length > 0) writer.write(goesOn ? gap : gap || '\n');
      writer.write(text.slice(span.start, span.end), node, offset);
      written = span.end;
    }
  }
  return writer.done();
}

/** The part of an anchor that stands in a range. */
function clip(anchor: Anchor, range: Range): Anchor | null {
  const { node, offset, span } = anchor;
  if (!range.intersectsNode(node)) return null;
  const length = span.end - span.start;
  const from = node === range.startContainer ? Math.max(0, range.startOffset - offset) : 0;
  const to = node === range.endContainer ? Math.min(length, range.endOffset - offset) : length;
  return from < to ? { node, offset: offset + from, span: { start: span.start + from, end: span.start + to } } : null;
}
