import type { SetLine } from '../../model/set-line.ts';
import { endsText } from './ends-text.ts';

/** At least so many rows in succession, of at least so many cells, make a table. */
const FEWEST_ROWS = 3;
const FEWEST_CELLS = 2;
const FIGURE = /[\d０-９]/u;
const SENTENCE = /[，。；！？]/u;
/** Names are parted by white space, too. */
const SIGNED = /[记記]者|[摄攝]$/u;

/** How many words a line has that is no sentence: what white space parts, where it does not letter-space. */
const wordsOf = ({ line: { text, letterSpaced } }: SetLine): number =>
  letterSpaced || SENTENCE.test(text) ? 0 : text.split(/\s+/u).length;
/** The cells of such a line with figures. */
const cellsOf = (set: SetLine): number =>
  FIGURE.test(set.line.text) && !SIGNED.test(set.line.text) ? wordsOf(set) : 0;

/** 飞鱼队2∶1山雀队 */
const SCORE = /^[^，。；！？\d]{2,12}\s?\d{1,3}\s?[∶：:]\s?\d{1,3}\s?[^，。；！？\d]{2,12}$/u;
/** A table has at least so many columns where a line without figures may name them. */
const FEWEST_NAMED = 3;

/** For each line whether it is one of several results, one under another. */
const results = (lines: readonly SetLine[]): boolean[] => {
  const isScore = lines.map(({ line }) => SCORE.test(line.text));
  return isScore.map((here, i) => here && (isScore[i - 1] === true || isScore[i + 1] === true));
};

/** For each line whether it is a row of figures: as many cells as in the rows beside it, but for one. */
const figureRows = (cells: readonly number[]): boolean[] => {
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

/** For each line whether it is a row of a table: one of figures, the names of its columns above, or one of several results. */
export const tableRows = (lines: readonly SetLine[]): boolean[] => {
  const cells = lines.map(cellsOf);
  const [rows, scores] = [figureRows(cells), results(lines)];
  const namesColumns = (i: number): boolean =>
    rows[i + 1] === true && wordsOf(lines[i]!) >= FEWEST_NAMED && Math.abs(wordsOf(lines[i]!) - cells[i + 1]!) <= 1;
  return lines.map((_, i) => rows[i]! || scores[i]! || namesColumns(i));
};

/** A table's title is no wider than this, in em. */
const WIDEST_TITLE = 16;

/** Whether a line stands above a table and goes on with nothing: what the table is called. */
export const entitlesTable = (lines: readonly SetLine[], rows: readonly boolean[], i: number): boolean => {
  const [above, { line }] = [lines[i - 1], lines[i]!];
  if (rows[i] || !rows[i + 1] || line.width > WIDEST_TITLE || SENTENCE.test(line.text)) return false;
  return !above || rows[i - 1] === true || endsText(above.line.text);
};
