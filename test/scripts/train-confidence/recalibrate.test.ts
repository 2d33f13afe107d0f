import { describe, expect, it } from 'vitest';
import type { JudgedLabelledPage } from '../../../scripts/train-confidence/judge-unseen.ts';
import { calibratePages, calibrateWeights, calibrationOf } from '../../../scripts/train-confidence/recalibrate.ts';
import { chanceOf } from '../../../scripts/train-confidence/learn-logistic.ts';

/** Pages of ten articles, all said to be perfect with one chance, of which so many are. */
const pagesWhere = (...claims: readonly (readonly [said: number, perfect: number])[]): JudgedLabelledPage[] =>
  claims.flatMap(([said, perfect]) =>
    Array.from({ length: 20 }, () => ({
      confidence: new Array<number>(10).fill(said),
      labels: { perfect: Array.from({ length: 10 }, (_, i) => i < perfect) },
    })),
  ) as unknown as JudgedLabelledPage[];

describe('calibration', () => {
  it('leaves what is said rightly as it is', () => {
    const { shift, slope } = calibrationOf(pagesWhere([0.2, 2], [0.5, 5], [0.8, 8]));
    expect(shift).toBeCloseTo(0, 1);
    expect(slope).toBeCloseTo(1, 1);
  });

  it('brings what is said too surely to what was found', () => {
    const pages = pagesWhere([0.05, 2], [0.5, 5], [0.95, 8]);
    const said = calibratePages(pages, calibrationOf(pages)).map(({ confidence }) => confidence[0]!);
    expect(Math.min(...said)).toBeCloseTo(0.2, 1);
    expect(Math.max(...said)).toBeCloseTo(0.8, 1);
  });

  it('is worked into the weights', () => {
    const [calibration, weights, row] = [{ shift: 0.3, slope: 0.8 }, [0.5, -1.2, 2], [1, 0.7, 0.4]];
    const odds = row.reduce((sum, value, k) => sum + value * weights[k]!, 0);
    const worked = calibrateWeights(new Map([['perfect', weights]]), calibration).get('perfect')!;
    expect(chanceOf(row, worked)).toBeCloseTo(1 / (1 + Math.exp(-(0.3 + 0.8 * odds))), 9);
  });
});
