import { ColumnEdges } from './column-edges.ts';
import { isAlike } from './piece.ts';
import { lineOfRuns, type Run, type RunLine } from './run-line.ts';

/** Runs this near (in em) follow each other within a line. */
const NEAR = 0.75;
/** They may overlap by this much: kerning, and widths that are only estimated. */
const OVERLAP = 0.6;

type Direction = 'right' | 'down';

/** Where this many runs of some length start and end, columns do. */
const COLUMN_RUNS = 3;
const LONG_RUN = 4;

/** Chains runs that follow each other, as they stand in the page's own order; two columns side by side stay apart. */
export function chainRuns(runs: readonly Run[]): readonly RunLine[] {
  const lines: RunLine[] = [];
  let chain: Run[] = [];
  let direction: Direction | undefined;
  const close = (): void => {
    const line = lineOfRuns(chain, chainIsVertical(chain, direction));
    if (line) lines.push(line);
    chain = [];
    direction = undefined;
  };
  const pieces = new Map(runs.map((run) => [run, { ...run, vertical: run.vertical === true }]));
  const long = [...pieces.values()].filter(({ text }) => text.trim().length >= LONG_RUN);
  const edges = new ColumnEdges(long, COLUMN_RUNS, isAlike);
  const isAcross = (last: Run, run: Run): boolean => edges.partsColumns(pieces.get(last)!, pieces.get(run)!);
  for (const run of runs) {
    const last = chain.at(-1);
    const step = last && !isAcross(last, run) && stepTo(last, run, direction);
    if (last && !step) close();
    if (step) direction = step;
    chain.push(run);
  }
  close();
  return lines;
}

const chainIsVertical = (chain: readonly Run[], direction: Direction | undefined): boolean =>
  direction === 'down' || chain.some((run) => run.vertical);

/** In which direction `next` follows `last`, if it does; a line that has a direction keeps it. */
function stepTo(last: Run, next: Run, kept: Direction | undefined): Direction | undefined {
  const sideways = last.vertical === true || next.vertical === true;
  if (kept !== 'down' && !sideways && followsRight(last, next)) return 'right';
  if (kept !== 'right' && (sideways || isShort(last)) && followsDown(last, next)) return 'down';
  return undefined;
}

/** Only a run of a character or two (figures set side by side) can have its successor below it. */
const isShort = (run: Run): boolean => [...run.text.trim()].length <= 2;

function followsRight(last: Run, next: Run): boolean {
  const gap = next.box.x - last.box.x - last.box.width;
  return isBeside(last.box.y, last.box.height, next.box.y, next.box.height) && isNear(gap, last, next);
}

function followsDown(last: Run, next: Run): boolean {
  const gap = next.box.y - last.box.y - last.box.height;
  const short = isShort(next) || next.vertical === true;
  return short && isBeside(last.box.x, last.box.width, next.box.x, next.box.width) && isNear(gap, last, next);
}

/** Whether two stretches across the line's direction have one middle, or one holds the other (figures, small marks). */
function isBeside(from: number, length: number, other: number, otherLength: number): boolean {
  const apart = Math.abs(from + length / 2 - other - otherLength / 2);
  return apart < 0.35 * Math.max(length, otherLength);
}

function isNear(gap: number, last: Run, next: Run): boolean {
  const size = Math.max(last.size, next.size);
  const alike = Math.min(last.size, next.size) > 0.75 * size;
  return gap > -OVERLAP * size && gap < (alike ? NEAR : NEAR / 3) * size;
}
