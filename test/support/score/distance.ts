import { countCommon } from './multiset.ts';

function nextRow(row: readonly number[], char: string, other: readonly string[], i: number): number[] {
  const next = [i];
  for (let j = 1; j <= other.length; j++) {
    const replaced = (row[j - 1] ?? 0) + (other[j - 1] === char ? 0 : 1);
    next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
  }
  return next;
}

function edits(a: readonly string[], b: readonly string[], most: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (const [i, char] of a.entries()) {
    row = nextRow(row, char, b, i + 1);
    if (Math.min(...row) > most) return Infinity;
  }
  return row[b.length] ?? 0;
}

const neighbours = (chars: readonly string[]) => chars.slice(1).map((char, i) => (chars[i] ?? '') + char);

/** Characters to edit as a share of the longer text; Infinity above the tolerance. */
export function distance(x: string, y: string, tolerance: number): number {
  if (x === y) return 0;
  const [a, b] = [[...x], [...y]];
  const longer = Math.max(a.length, b.length);
  const most = Math.floor(tolerance * longer + 1e-9);
  if (!most || Math.abs(a.length - b.length) > most) return Infinity;
  // an edit spoils two pairs of neighbours at most: cheap to see that two texts are not alike
  if (countCommon(neighbours(a), neighbours(b)) < longer - 1 - 2 * most) return Infinity;
  const found = edits(a, b, most);
  return found <= most ? found / longer : Infinity;
}

export const isSame = (x: string, y: string, tolerance: number): boolean => distance(x, y, tolerance) <= tolerance;

/** The share of `x` to edit so that it is some stretch of `text`. */
export function distanceWithin(x: string, text: string): number {
  const chars = [...x];
  let row = Array.from({ length: chars.length + 1 }, (_, i) => i);
  let best = chars.length;
  for (const char of text) {
    row = nextRow(row, char, chars, 0);
    best = Math.min(best, row[chars.length] ?? best);
  }
  return best / Math.max(1, chars.length);
}
