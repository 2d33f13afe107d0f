import type { Box } from '../model/box.ts';

/** Quarters of a turn, clockwise. */
export type Quarters = 0 | 1 | 2 | 3;

export const quartersOf = (degrees: number): Quarters => (((Math.round(degrees / 90) % 4) + 4) % 4) as Quarters;

/** The box of a run that is `length` long and `size` high, turned about the corner at which it begins. */
export function turnedRun(
  { page, x, y }: Pick<Box, 'page' | 'x' | 'y'>,
  length: number,
  size: number,
  by: Quarters,
): Box {
  if (by === 0) return { page, x, y, width: length, height: size };
  if (by === 1) return { page, x: x - size, y, width: size, height: length };
  if (by === 2) return { page, x: x - length, y: y - size, width: length, height: size };
  return { page, x, y: y - length, width: size, height: length };
}

/** A box on a sheet, once the sheet is turned to be shown; `sheet` has the measures of the sheet before. */
export function boxOnTurned(box: Box, sheet: { readonly width: number; readonly height: number }, by: Quarters): Box {
  const { x, y, width, height } = box;
  if (by === 1) return { ...box, x: sheet.height - y - height, y: x, width: height, height: width };
  if (by === 2) return { ...box, x: sheet.width - x - width, y: sheet.height - y - height };
  if (by === 3) return { ...box, x: y, y: sheet.width - x - width, width: height, height: width };
  return box;
}
