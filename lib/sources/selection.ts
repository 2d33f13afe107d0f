import { isHan } from '../hanzi/char-width.ts';
import { ELEMENT } from './node-types.ts';
import type { Anchor, Candidate } from './page-source.ts';
import { readBlocks } from './rendered/read-blocks.ts';
import { writeBlocks } from './rendered/write-blocks.ts';
import { SourceWriter, type Written } from './source-writer.ts';

const NAME = 'selection';

/** A selection with fewer Han characters is a word that was looked up, not a text to be read. */
const FEWEST_HAN = 20;

/** What the reader has selected, as a source of its own; null where nothing worth reading is selected. */
export function* readSelection(document: Document): Generator<number, Candidate | null> {
  const selection = document.getSelection?.();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const at = elementOf(range.commonAncestorContainer);
  if (!at) return null;
  const writer = new SourceWriter();
  yield* writeBlocks([yield* readBlocks(at)], writer);
  const written = cut(writer.done(), range);
  return countHan(written.text) >= FEWEST_HAN ? { shape: NAME, certainty: 1, at, ...written } : null;
}

const elementOf = (node: Node): Element | null => (node.nodeType === ELEMENT ? (node as Element) : node.parentElement);

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

function countHan(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length && count < FEWEST_HAN; i++) if (isHan(text.charCodeAt(i))) count++;
  return count;
}
