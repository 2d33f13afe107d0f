/**
 * The assignment of rows to columns with the greatest sum (Kuhn 1955; the O(n³) form of Jonker and Volgenant 1987 with
 * potentials). `score[row][column]`; a row may stay without a column where `alone[row]` is worth more. Gives each row's
 * column, or −1.
 */
export const assign = (score: readonly (readonly number[])[], alone: readonly number[]): number[] => {
  const rows = score.length;
  const columns = score[0]?.length ?? 0;
  if (rows === 0) return [];
  const width = columns + rows;
  const cost = (row: number, column: number): number => {
    if (column < columns) return -Math.max(score[row]![column]!, FORBIDDEN);
    return column - columns === row ? -alone[row]! : -FORBIDDEN;
  };
  const u = new Float64Array(rows + 1);
  const v = new Float64Array(width + 1);
  const rowOf = new Int32Array(width + 1);
  for (let row = 1; row <= rows; row++) augment(row, width, cost, u, v, rowOf);
  const found = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= columns; column++) {
    const row = rowOf[column]! - 1;
    if (row >= 0 && score[row]![column - 1]! > FORBIDDEN) found[row] = column - 1;
  }
  return found;
};

/** What may not be chosen scores no more than this. */
const FORBIDDEN = -1e6;

const augment = (
  row: number,
  width: number,
  cost: (r: number, c: number) => number,
  u: Float64Array,
  v: Float64Array,
  rowOf: Int32Array,
): void => {
  const way = new Int32Array(width + 1);
  const least = new Float64Array(width + 1).fill(Infinity);
  const used = new Uint8Array(width + 1);
  let column = 0;
  rowOf[0] = row;
  do {
    used[column] = 1;
    const at = rowOf[column]!;
    let delta = Infinity;
    let next = 0;
    for (let c = 1; c <= width; c++) {
      if (used[c]) continue;
      const reduced = cost(at - 1, c - 1) - u[at]! - v[c]!;
      if (reduced < least[c]!) {
        least[c] = reduced;
        way[c] = column;
      }
      if (least[c]! < delta) {
        delta = least[c]!;
        next = c;
      }
    }
    for (let c = 0; c <= width; c++) {
      if (used[c]) {
        u[rowOf[c]!]! += delta;
        v[c]! -= delta;
      } else least[c]! -= delta;
    }
    column = next;
  } while (rowOf[column] !== 0);
  while (column !== 0) {
    rowOf[column] = rowOf[way[column]!]!;
    column = way[column]!;
  }
};
