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
  const range = selection.getRangeAt(0);
  const at = elementOf(range.commonAncestorContainer);
  if (!at) return null;
  const writer = new SourceWriter();
  yield* writeBlocks([yield* readBlocks(at)], writer);
  return { at, ...cut(writer.done(), range) };
}

/** The part of what was written that stands in a range. */
function cut({ text, anchors }: Written, range: Range): Written {
  const inside = anchors.map((anchor) => clip(anchor, range)).filter((anchor) => anchor !== null);
  const start = inside[0]?.span.start ?? 0;
  const end = inside.at(-1)?.span.end ?? 0;
  const moved = inside.map((anchor) => ({
    ...anchor,
    span: { start: anchor.span.start - start, end: anchor.span.end - start },
  }));
  return { text: text.slice(start, end), anchors: moved };
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
