import { describe, expect, it } from 'vitest';
import { gatherBodies } from '../../../lib/articles/body.ts';
import { linkDoubts } from '../../../lib/articles/doubts/link-doubts.ts';
import { pagePlan } from '../../../lib/articles/page-plan.ts';
import type { PageReading } from '../../../lib/articles/page-reading.ts';
import { block, readingOf } from './support/page-reading.ts';

const plan = pagePlan([0, 100, 200].map((start) => block('paragraph', ['有人来了。'], start)));
const linked = (before: number[], options: (number | null)[], shares: number[], more: Partial<PageReading> = {}) =>
  linkDoubts(
    readingOf(plan, {
      before,
      bodies: gatherBodies(plan.units, before),
      choices: [
        { options: [null], logShare: [0] },
        { options: [null, 0], logShare: [-9, 0] },
        { options, logShare: shares.map(Math.log) },
      ],
      ...more,
    }),
  ).filter(({ span }) => span.start === 200);

describe('what a paragraph goes on from', () => {
  it.each([
    ['may be nothing', [-1, 0, 1], [null, 1], [0.3, 0.6], 'articleMayEnd', 0, { do: 'partArticle', at: 200 }],
    ['may be what is above it', [-1, 0, -1], [null, 1], [0.6, 0.3], 'articleMayGoOn', 1, { do: 'joinArticle', to: 0 }],
    [
      'may be another column',
      [-1, -1, 1],
      [null, 1, 0],
      [0.1, 0.6, 0.3],
      'columnMayContinueElsewhere',
      1,
      { do: 'partArticle', at: 200 },
    ],
  ])('%s', (_, before, options, shares, reason, article, alternative) => {
    const [doubt, ...others] = linked(before, options, shares);
    expect(others).toEqual([]);
    expect(doubt).toMatchObject({ reason, article, alternative });
    expect(doubt!.risk).toBeCloseTo(1 / 3, 6);
  });

  it('is weighed with the headings where it was tried with them', () => {
    const tried = [{ unit: 2, link: -1, loss: -4 }];
    const [doubt] = linked([-1, 0, 1], [null, 1], [0.3, 0.6], { tried });
    expect(doubt!.risk).toBeCloseTo(1 / (1 + Math.exp(4)), 6);
  });
});
