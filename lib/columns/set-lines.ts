import type { Line } from '../model/line.ts';
import type { SetLine } from '../model/set-line.ts';
import { deficit } from './deficit.ts';
import { findMeasures } from './find-measures.ts';
import { partStrangers } from './part-strangers.ts';
import { type CutLine, partColumns } from './part-columns.ts';
import { withoutMargin } from './without-margin.ts';

/** Puts the lines of a page in the order of reading, each with the measure of its column and the column's number. */
export const setLines = (lines: readonly Line[], cut: CutLine): SetLine[] => {
  const parted = partStrangers(partColumns(withoutMargin(lines), cut), cut);
  const measures = findMeasures(parted.map(({ line }) => line));
  let column = 0;
  return parted.map(({ line, column: beside }, i) => {
    if (i > 0 && beside !== parted[i - 1]!.column) column++;
    const measure = measures[i]!;
    return { line, measure, deficit: measure > 0 ? deficit(line, measure) : 0, column };
  });
};
