import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../lib/model/passage.ts';
import type { Result } from '../../../lib/model/result.ts';
import type { Source } from '../../../lib/model/source.ts';
import { reflow } from '../../../lib/reflow.ts';
import { drawStack, sourceOf } from './support/draw-page.ts';

const article = fc.record({
  columns: fc.integer({ min: 1, max: 4 }),
  lines: fc.integer({ min: 2, max: 9 }),
  headline: fc.array(fc.integer({ min: 4, max: 9 }), { minLength: 1, maxLength: 2 }),
});

const setting = fc.record({ vertical: fc.boolean(), degrees: fc.integer({ min: -3, max: 3 }), shuffle: fc.nat(1000) });

/** All passages of a result: a credit that stands in its caption's text as well is told once. */
const passagesOf = ({ articles, furniture, unplaced }: Result): readonly Passage[] => [
  ...articles.flatMap(({ kicker, headline, deck, body, captions }) => [
    ...(kicker ? [kicker] : []),
    ...headline,
    ...(deck ? [deck] : []),
    ...body,
    ...captions.flatMap(({ text, credit }) => [text, ...(credit ? [credit] : [])]),
  ]),
  ...furniture,
  ...unplaced,
];

/** How often each character of the source stands in a passage. */
function coverOf(source: Source): readonly number[] {
  const cover = new Array<number>(source.text.length).fill(0);
  for (const { spans } of passagesOf(reflow(source))) {
    for (const { start, end } of spans) for (let i = start; i < end; i++) cover[i]! += 1;
  }
  return cover;
}

describe('a page with boxes', () => {
  it('keeps every character once, told in the spans of its own text', () => {
    fc.assert(
      fc.property(fc.array(article, { minLength: 1, maxLength: 4 }), setting, (articles, how) => {
        const { lines } = drawStack(articles, 4);
        const source = sourceOf(lines, how);
        const wrong = coverOf(source).flatMap((times, i) =>
          /\s/u.test(source.text.charAt(i)) || times === 1 ? [] : [i],
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
