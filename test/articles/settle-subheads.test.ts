import { describe, expect, it } from 'vitest';
import { pagePlan } from '../../lib/articles/page-plan.ts';
import { hiddenHeadings } from '../../lib/articles/settle-subheads.ts';
import type { Block } from '../../lib/model/block.ts';
import { block } from './doubts/support/page-reading.ts';

const match = (bodyOf: readonly number[]) => ({ groups: [], bodyOf, shares: [], odds: [], score: 0 });
const likely = { heading: 0.4 };
const page: readonly Block[] = [
  block('paragraph', ['昨日清晨江面薄雾未散，渡船停在', '对岸。']),
  block('furniture', ['雾锁渡口'], 100, likely),
  block('furniture', ['六条渡船停航一日'], 120, likely),
  block('furniture', ['第6版'], 140, { heading: 0.01 }),
];
const placesOf = (blocks: readonly Block[], bodyOf: readonly number[]) =>
  hiddenHeadings(blocks, pagePlan(blocks), match(bodyOf), 1).map(({ at }) => at);

describe('headings that nobody took for any', () => {
  it('may be furniture where a body lacks one, lines that stand together all at once', () => {
    expect(placesOf(page, [])).toEqual([[1, 2]]);
  });

  it('are not looked for there where every body has its own', () => {
    expect(placesOf(page, [0])).toEqual([]);
  });

  it('cost more the less likely they are', () => {
    const [hidden] = hiddenHeadings(page, pagePlan(page), match([]), 1);
    expect(hidden!.cost).toBeCloseTo(2 * 0.4 * Math.log(0.4 / 0.61));
  });

  it('may be unlikely lines between paragraphs, and unlikelier subheads, but no unlikely name', () => {
    const lines = [
      block('paragraph', ['昨日清晨江面薄雾未散，渡船停航。']),
      block('paragraph', ['渡口老街要修了'], 120, { heading: 0.05 }),
      block('paragraph', ['老街长三百米，明年开春动工。'], 140),
      block('subhead', ['两家书店搬来'], 160, { heading: 0.005 }),
      block('paragraph', ['书店开在旧仓库里。'], 180),
      block('paragraph', ['张晓舟'], 200, { heading: 0.05 }),
      block('paragraph', ['渡口的灯亮了一夜。'], 220),
    ];
    expect(placesOf(lines, [0])).toEqual([[1], [3]]);
  });
});
