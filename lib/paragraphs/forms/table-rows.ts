import type { SetLine } from '../../model/set-line.ts';

/** At least so many rows in succession, of at least so many cells, make a table. */
const FEWEST_ROWS = 3;
const FEWEST_CELLS = 2;
const FIGURE = /[\d０-９]/u;
const SENTENCE = /[，。；！？]/u;
/** Names are parted by white space, too. */
const SIGNED = /[记記]者|[摄攝]$/u;

/** The cells of a line with figures that is no sentence: what white space parts, where it does not letter-space. */
const cellsOf = ({ line: { text, letterSpaced } }: SetLine): number =>
  letterSpaced || SENTENCE.test(text) || !FIGURE.test(text) || SIGNED.test(text) ? 0 : text.split(/\s+/u).length;

/** For each line whether it is a row of a table: as many cells as in the rows beside it, but for one. */
export const tableRows = (lines: readonly SetLine[]): boolean[] => {
  const cells = lines.map(cellsOf);
  const isLike = (here: number, at: number): boolean =>
    (cells[at] ?? 0) >= FEWEST_CELLS && Math.abs(cells[at]! - here) <= 1;
  return cells.map((here, i) => {
    if (here < FEWEST_CELLS) return false;
    let [from, to] = [i, i + 1];
    while (isLike(here, from - 1)) from--;
    while (isLike(here, to)) to++;
    return to - from >= FEWEST_ROWS;
  });
};
