import { describe, expect, it } from 'vitest';
import { boxOnTurned, quartersOf, turnedRun, type Quarters } from '../../lib/sources/turned-box.ts';

const sheet = { width: 600, height: 800 };

describe('a run on a sheet that lies on its side', () => {
  it.each([
    [-90, 3],
    [90, 1],
    [180, 2],
    [270, 3],
    [0, 0],
    [2, 0],
  ])('is turned by quarters: %i°', (degrees, quarters) => {
    expect(quartersOf(degrees)).toBe(quarters);
  });

  it('stands upright once the sheet is turned: a run upwards, on a sheet turned to the right', () => {
    const box = turnedRun({ page: 0, x: 70, y: 740 }, 200, 20, 3);
    expect(box).toEqual({ page: 0, x: 70, y: 540, width: 20, height: 200 });
    expect(boxOnTurned(box, sheet, 1)).toEqual({ page: 0, x: 60, y: 70, width: 200, height: 20 });
  });

  it.each([0, 1, 2, 3] as Quarters[])(
    'comes back when it is turned all the way round, %i quarters and the rest',
    (by) => {
      const box = { page: 0, x: 10, y: 20, width: 30, height: 40 };
      const turned = by % 2 === 1 ? { width: sheet.height, height: sheet.width } : sheet;
      expect(boxOnTurned(boxOnTurned(box, sheet, by), turned, ((4 - by) % 4) as Quarters)).toEqual(box);
    },
  );
});
