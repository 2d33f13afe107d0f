import type { Line } from '../../model/line.ts';
import type { Placement } from '../../model/placement.ts';
import type { SetLine } from '../../model/set-line.ts';
import { deficit } from '../deficit.ts';
import type { BoxOrder } from './order-by-boxes.ts';

/**
 * The lines of a source in the order of its boxes, each with the measure of its column: what `setLines` does from text
 * alone. Indent, measure and what a line lacks are facts here, for bodies; a heading or a caption is held against the
 * measure of its region by its characters. A line without a place is taken for one of the column it stands in.
 */
export function setByBoxes(lines: readonly Line[], { placements }: BoxOrder): SetLine[] {
  let last: Placement | undefined;
  let column = -1;
  return lines.map((line) => {
    const placement = line.placed && placements.get(line.placed);
    if (column < 0 || (placement && !isSameColumn(placement, last))) column++;
    last = placement ?? last;
    return placement ? placed(line, placement, column) : unplaced(line, last, column);
  });
}

function placed(line: Line, placement: Placement, column: number): SetLine {
  const { measure, indent, shortfall } = placement;
  if (placement.kind !== 'body') return { line, measure, deficit: deficit(line, measure), column, placement };
  const inset = Math.max(0, indent);
  return { line: { ...line, inset }, measure, deficit: Math.max(0, shortfall), column, placement };
}

function unplaced(line: Line, last: Placement | undefined, column: number): SetLine {
  const measure = last?.measure ?? 0;
  return { line, measure, deficit: measure > 0 ? deficit(line, measure) : 0, column };
}

const isSameColumn = (a: Placement, b: Placement | undefined): boolean =>
  b !== undefined && a.region === b.region && a.kind === b.kind && a.column === b.column;
