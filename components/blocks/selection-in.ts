import type { Passage } from '../../lib/model/passage.ts';

/** A stretch of a passage's text, in UTF-16 offsets of it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What of a passage's text is selected on the screen; null where nothing is, or more than this passage. */
export function selectionIn(passage: Passage): Stretch | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = passage.spans[0]?.start;
  const block = elementOf(range.commonAncestorContainer)?.closest(`[data-start="${start}"]`);
  if (!block) return null;
  const before = document.createRange();
  before.selectNodeContents(block);
  before.setEnd(range.startContainer, range.startOffset);
  const from = before.toString().length;
  return { from, to: from + range.toString().length };
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}
