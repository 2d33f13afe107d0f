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
  const first = printedLength(before.toString());
  const last = first + printedLength(range.toString());
  return { from: offsetOfPrinted(passage.text, first), to: offsetOfPrinted(passage.text, last - 1) + 1 };
}

/** The screen may show spaces that the passage does not have: what is printed is counted. */
function printedLength(text: string): number {
  return text.replaceAll(/\s/gu, '').length;
}

function offsetOfPrinted(text: string, printed: number): number {
  let left = printed;
  for (let at = 0; at < text.length; at += 1) {
    if (/\s/u.test(text.charAt(at))) continue;
    if (left === 0) return at;
    left -= 1;
  }
  return text.length;
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}
