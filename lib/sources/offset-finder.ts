import { elementOf } from './element-of.ts';
import { TEXT } from './node-types.ts';
import type { Anchor } from './page-source.ts';

/** Tells which offset of a source a place of the page has; null where it is in none. */
export type OffsetAt = (node: Node, offset: number) => number | null;

/** The way from the page to the source, the other way round than `locate`. */
export function offsetFinder(anchors: readonly Anchor[]): OffsetAt {
  const byNode = Map.groupBy(anchors, ({ node }): Node => node);
  return (node, offset) => {
    const own = byNode.get(node) ?? byNode.get(elementOf(node) ?? node) ?? [];
    const at = own.find((anchor) => isIn(anchor, offset)) ?? own[0];
    if (!at) return null;
    const within = at.node.nodeType === TEXT ? Math.max(0, offset - at.offset) : 0;
    return Math.min(at.span.end - 1, at.span.start + within);
  };
}

const isIn = ({ node, offset, span }: Anchor, place: number): boolean =>
  node.nodeType !== TEXT || (place >= offset && place < offset + span.end - span.start);
