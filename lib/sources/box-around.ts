import type { Box } from '../model/box.ts';

/** A box by its edges. */
export function boxFromEdges(page: number, left: number, top: number, right: number, bottom: number): Box | undefined {
  const known = [left, top, right, bottom].every(Number.isFinite);
  return known && right > left && bottom > top
    ? { page, x: left, y: top, width: right - left, height: bottom - top }
    : undefined;
}

/** The least box that holds them all; none where there are none. They must stand on one page. */
export function boxAround(boxes: readonly Box[]): Box | undefined {
  const first = boxes[0];
  if (!first) return undefined;
  let [left, top, right, bottom] = [first.x, first.y, first.x + first.width, first.y + first.height];
  for (const box of boxes) {
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    right = Math.max(right, box.x + box.width);
    bottom = Math.max(bottom, box.y + box.height);
  }
  return boxFromEdges(first.page, left, top, right, bottom);
}
