import { describe, expect, it } from 'vitest';
import { captionDoubts } from '../../../lib/articles/doubts/caption-doubts.ts';
import { headingDoubts } from '../../../lib/articles/doubts/heading-doubts.ts';
import { gatherBodies } from '../../../lib/articles/body.ts';
import { pagePlan } from '../../../lib/articles/page-plan.ts';
import { block, readingOf } from './support/page-reading.ts';

const logs = (...shares: number[]): number[] => shares.map(Math.log);
const heading = { start: 0, end: 5 };
const plan = pagePlan([
  block('heading', ['江上添新灯'], 0),
  block('paragraph', ['有人来了。'], 100),
  block('paragraph', ['雨也停了。'], 200),
  block('caption', ['灯下的渡口'], 300),
]);
const before = [-1, -1];
const bodies = gatherBodies(plan.units, before);
const page = readingOf(plan, { before, bodies });
const headed = (body: number, ...shares: number[]) =>
  headingDoubts({ ...page, headings: { ...page.headings, bodyOf: [body], shares: [logs(...shares)] } });

describe('headings', () => {
  it('may belong to another article', () => {
    expect(headed(0, 0.6, 0.3, 0.1)).toContainEqual(
      expect.objectContaining({
        reason: 'headingMayBelongElsewhere',
        article: 0,
        alternative: { do: 'moveHeading', spans: [heading], to: 1 },
      }),
    );
  });

  it('without an article may have one', () => {
    const doubt = headed(-1, 0.2, 0.3, 0.5).find(({ reason }) => reason === 'headingWithoutBody');
    expect(doubt).toMatchObject({ alternative: { do: 'moveHeading', spans: [heading], to: 1 } });
    expect(doubt).not.toHaveProperty('article');
  });

  it('are offered to an article without one', () => {
    const doubt = headed(0, 0.6, 0.3, 0.1).find(({ reason }) => reason === 'bodyWithoutHeading');
    expect(doubt).toMatchObject({ article: 1, alternative: { do: 'moveHeading', spans: [heading], to: 1 } });
  });

  it('are none on a page without any: an article may be the rest of the one before', () => {
    const none = { groups: [], bodyOf: [], shares: [], odds: [], score: 0 };
    expect(headingDoubts({ ...page, headings: none })).toMatchObject([
      { reason: 'bodyWithoutHeading', article: 1, alternative: { do: 'joinArticle', to: 0 } },
    ]);
  });
});

describe('captions', () => {
  it.each([
    ['may belong to another article', 0, [0.6, 0.3, 0.1], 1],
    ['may belong to none', 0, [0.6, 0.1, 0.3], null],
    ['without an article may have one', -1, [0.3, 0.1, 0.6], 0],
  ])('%s', (_, body, shares, to) => {
    const [doubt] = captionDoubts({ ...page, captionOf: [body], captionShares: [logs(...shares)] });
    expect(doubt).toMatchObject({
      reason: 'captionMayBelongElsewhere',
      alternative: { do: 'moveCaption', spans: [{ start: 300, end: 305 }], to },
    });
    expect(doubt!.article).toBe(body < 0 ? undefined : body);
  });
});
