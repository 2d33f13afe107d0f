import { describe, expect, it } from 'vitest';
import { sizeOdds, startOdds, togetherOdds } from '../../lib/articles/placement-odds.ts';
import type { Block } from '../../lib/model/block.ts';
import type { Placement } from '../../lib/model/placement.ts';
import type { SetLine } from '../../lib/model/set-line.ts';

const placed = (region: number, size = 1): Placement => ({
  kind: 'body',
  region,
  column: 0,
  block: 0,
  indent: 0,
  shortfall: 0,
  measure: 11,
  size,
  isFirstOfBlock: true,
  gap: 0,
  exact: true,
});

/** A block of which nothing but its place is looked at. */
const block = (placement?: Placement): Block => ({ lines: [{ placement } as SetLine] }) as unknown as Block;

describe('what boxes say for articles', () => {
  it('keeps together what stands in one region, and parts what does not', () => {
    expect(togetherOdds(placed(1), placed(1))).toBeGreaterThan(0);
    expect(togetherOdds(placed(1), placed(2))).toBeLessThan(0);
    expect(startOdds(placed(2), placed(1))).toBeGreaterThan(0);
  });

  it('is nothing where a place is not known', () => {
    expect(togetherOdds(undefined, placed(1))).toBe(0);
    expect(sizeOdds([block()], [block(placed(1, 2))])).toBe(0);
  });

  it('takes the largest lines for the headline', () => {
    const [large, small] = [block(placed(1, 2.4)), block(placed(1, 1.3))];
    expect(sizeOdds([large], [small])).toBeCloseTo(0);
    expect(sizeOdds([large, small], [])).toBeLessThan(-4);
    expect(sizeOdds([large], [block(placed(1, 2.4))])).toBeLessThan(-4);
  });
});
