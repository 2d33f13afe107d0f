import type { Span } from '../model/span.ts';
import { TEXT } from './node-types.ts';
import type { Anchor } from './page-source.ts';

/**
 * The DOM ranges in which a stretch of a source stands on its page, in the order of the text. Nodes that have left the
 * page, or whose text is shorter now, give none.
 */
export function locate(anchors: readonly Anchor[], span: Span): Range[] {
  const ranges: Range[] = [];
  if (span.end <= span.start) return ranges;
  for (let index = firstAfter(anchors, span.start); index < anchors.length; index++) {
    const anchor = anchors[index]!;
    if (anchor.span.start >= span.end) break;
    const range = rangeOf(anchor, span);
    if (range) ranges.push(range);
  }
  return ranges;
}

/** The index of the first anchor that ends after an offset. */
function firstAfter(anchors: readonly Anchor[], offset: number): number {
  let [low, high] = [0, anchors.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (anchors[middle]!.span.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function rangeOf({ span, node, offset }: Anchor, wanted: Span): Range | null {
  if (!node.isConnected) return null;
  const range = node.ownerDocument.createRange();
  if (node.nodeType !== TEXT) {
    range.selectNode(node);
    return range;
  }
  const start = offset + Math.max(wanted.start, span.start) - span.start;
  const end = offset + Math.min(wanted.end, span.end) - span.start;
  if (end > (node as Text).length) return null;
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}
