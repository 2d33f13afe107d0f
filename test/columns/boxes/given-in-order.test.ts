import { describe, expect, it } from 'vitest';
import { givenInOrder } from '../../../lib/columns/boxes/given-in-order.ts';
import { SpanMap } from '../../../lib/columns/boxes/span-map.ts';
import { holdsGiven } from '../../../lib/corrections/given/holds-given.ts';
import type { Given } from '../../../lib/model/given.ts';
import { reflow } from '../../../lib/reflow.ts';
import { drawStack, sourceOf } from './support/draw-page.ts';

/** “乙甲” of a source “甲…乙”: the new text is `乙\n甲\n`. */
const map = new SpanMap([
  { start: 0, end: 2, from: 10 },
  { start: 3, end: 5, from: 0 },
]);

describe('what the reader decided of a page with boxes', () => {
  it('is told in the order of reading', () => {
    const spans = [{ start: 0, end: 11 }];
    const given: Given[] = [
      { is: 'role', spans, role: 'caption' },
      { is: 'heading', spans: [{ start: 10, end: 12 }], article: 1 },
      { is: 'caption', spans: [{ start: 10, end: 12 }], article: null },
      { is: 'sameParagraph', before: 1, at: 10 },
      { is: 'otherArticle', first: 0, second: 11 },
      { is: 'articleStart', at: 10 },
      { is: 'paragraphStart', at: 5 },
    ];
    expect(givenInOrder(given, map)).toEqual([
      {
        is: 'role',
        spans: [
          { start: 0, end: 1 },
          { start: 3, end: 5 },
        ],
        role: 'caption',
      },
      { is: 'heading', spans: [{ start: 0, end: 2 }], article: 4 },
      { is: 'caption', spans: [{ start: 0, end: 2 }], article: null },
      { is: 'sameParagraph', before: 4, at: 0 },
      { is: 'otherArticle', first: 3, second: 1 },
      { is: 'articleStart', at: 0 },
      { is: 'paragraphStart', at: -1 },
    ]);
  });

  it.each([
    ['in horizontal print', false],
    ['in vertical print', true],
  ])('holds %s, whatever order its lines came in', (_, vertical) => {
    const { lines } = drawStack(
      [
        { columns: 3, lines: 6, headline: [6] },
        { columns: 2, lines: 5, headline: [7] },
      ],
      4,
    );
    const source = sourceOf(lines, { vertical, degrees: 1, shuffle: 7 });
    const alone = reflow(source);
    const long = alone.articles.flatMap(({ body }) => body).find(({ spans }) => spans.length > 3)!;
    const given: Given[] = [
      { is: 'paragraphStart', at: long.spans[2]!.start },
      { is: 'role', spans: [alone.articles[0]!.headline[0]!.spans[0]!], role: 'furniture' },
    ];
    expect(given.filter((one) => holdsGiven(alone, one))).toEqual([]);
    expect(given.filter((one) => !holdsGiven(reflow(source, { given }), one))).toEqual([]);
  });
});
