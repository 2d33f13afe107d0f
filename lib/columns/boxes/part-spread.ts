import type { PlacedLine } from '../../model/source.ts';
import { median } from './framed-line.ts';

/** Between two pages that lie side by side stands more white than between columns, in em. */
const FOLD = 4;
/** The fold is about in the middle, and either page has lines enough to be one. */
const MIDDLE = [0.4, 0.6] as const;
const LEAST_SHARE = 0.25;
/** Either page has a heading: lines at least so much larger than most. */
const HEADING = 1.35;

/** The lines of one sheet by the pages on it, in the order of reading: mostly one, of a spread two; vertical print begins right. */
export function partSpread(placed: readonly PlacedLine[]): readonly (readonly PlacedLine[])[] {
  const em = median(placed.map(sizeOf));
  const fold = foldOf(placed, em);
  if (fold === undefined) return [placed];
  const left = placed.filter(({ box }) => box.x + box.width / 2 < fold);
  const right = placed.filter(({ box }) => box.x + box.width / 2 >= fold);
  const isPage = (lines: readonly PlacedLine[]): boolean =>
    lines.length > LEAST_SHARE * placed.length && lines.some((line) => sizeOf(line) > HEADING * em);
  if (!isPage(left) || !isPage(right)) return [placed];
  const upright = placed.filter(({ vertical }) => vertical).length;
  return upright * 2 > placed.length ? [right, left] : [left, right];
}

const sizeOf = ({ size, box }: PlacedLine): number => size ?? Math.min(box.width, box.height);

/** The middle of the white that no line crosses, about where a fold would be. */
function foldOf(placed: readonly PlacedLine[], em: number): number | undefined {
  const inOrder = placed.toSorted((a, b) => a.box.x - b.box.x);
  const start = inOrder[0]?.box.x ?? 0;
  const end = Math.max(...placed.map(({ box }) => box.x + box.width));
  let reached = start;
  for (const { box } of inOrder) {
    const middle = (reached + box.x) / 2;
    const share = (middle - start) / (end - start);
    if (box.x - reached > FOLD * em && share > MIDDLE[0] && share < MIDDLE[1]) return middle;
    reached = Math.max(reached, box.x + box.width);
  }
  return undefined;
}
