/** What may not be chosen scores no more than this. */
const FORBIDDEN = -1e6;

/** Rows and columns count from 1 here; column 0 holds the row that looks for one. */
interface Assignment {
  readonly score: readonly (readonly number[])[];
  readonly alone: readonly number[];
  readonly columns: number;
  /** Potentials of rows and columns. */
  readonly u: Float64Array;
  readonly v: Float64Array;
  /** The row that holds each column, or 0. */
  readonly rowOf: Int32Array;
}

/**
 * The assignment of rows to columns with the greatest sum (Kuhn 1955; the O(n³) form of Jonker and Volgenant 1987 with
 * potentials). `score[row][column]`, columns after `columns` not counted; a row may stay without a column where
 * `alone[row]` is worth more. Gives each row's column, or −1.
 */
export const assign = (score: readonly (readonly number[])[], alone: readonly number[], columns: number): number[] => {
  const rows = score.length;
  const found = new Array<number>(rows).fill(-1);
  const u = new Float64Array(rows + 1);
  const v = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  const assignment: Assignment = { score, alone, columns, u, v, rowOf };
  for (let row = 1; row <= rows; row++) augment(row, assignment);
  for (let column = 1; column <= columns; column++) {
    const row = rowOf[column]! - 1;
    if (row >= 0 && score[row]![column - 1]! > FORBIDDEN) found[row] = column - 1;
  }
  return found;
};

/** The shortest way found so far to each column, and to staying alone for each row met (the column that it would give up). */
interface Search {
  readonly way: Int32Array;
  readonly least: Float64Array;
  readonly used: Uint8Array;
  readonly met: { readonly row: number; readonly column: number; least: number }[];
}

/** Holds one row's scores against the shortest ways. */
const relax = (column: number, { score, alone, columns, u, v, rowOf }: Assignment, search: Search): void => {
  const { way, least, used, met } = search;
  const at = rowOf[column]!;
  const row = score[at - 1]!;
  for (let c = 1; c <= columns; c++) {
    if (used[c]) continue;
    const reduced = -Math.max(row[c - 1]!, FORBIDDEN) - u[at]! - v[c]!;
    if (reduced < least[c]!) {
      least[c] = reduced;
      way[c] = column;
    }
  }
  met.push({ row: at, column, least: -alone[at - 1]! - u[at]! });
};

/** The nearest end: a column, or, negative, the place among `met` of the row that stays alone, −1 for the first. */
const nearest = ({ least, used, met }: Search): { next: number; delta: number } => {
  let [next, delta] = [0, Infinity];
  for (let c = 1; c < least.length; c++) if (!used[c] && least[c]! < delta) [next, delta] = [c, least[c]!];
  met.forEach((lone, i) => {
    const isFirst = next < 0 && lone.least === delta && lone.row < met[-next - 1]!.row;
    if (lone.least < delta || isFirst) [next, delta] = [-i - 1, lone.least];
  });
  return { next, delta };
};

const shift = (delta: number, { columns, u, v, rowOf }: Assignment, { least, used, met }: Search): void => {
  for (let c = 0; c <= columns; c++) {
    if (used[c]) {
      u[rowOf[c]!]! += delta;
      v[c]! -= delta;
    } else least[c]! -= delta;
  }
  for (const lone of met) lone.least -= delta;
};

/** Gives one more row a column, or leaves the row alone that loses least by it. */
const augment = (row: number, assignment: Assignment): void => {
  const { columns, rowOf } = assignment;
  const search: Search = {
    way: new Int32Array(columns + 1),
    least: new Float64Array(columns + 1).fill(Infinity),
    used: new Uint8Array(columns + 1),
    met: [],
  };
  let column = 0;
  rowOf[0] = row;
  do {
    search.used[column] = 1;
    relax(column, assignment, search);
    const { next, delta } = nearest(search);
    shift(delta, assignment, search);
    column = next;
  } while (column > 0 && rowOf[column] !== 0);
  if (column < 0) column = search.met[-column - 1]!.column;
  while (column !== 0) {
    rowOf[column] = rowOf[search.way[column]!]!;
    column = search.way[column]!;
  }
};
