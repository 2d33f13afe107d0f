import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderByBoxes } from '../../../lib/columns/boxes/order-by-boxes.ts';
import type { Source } from '../../../lib/model/source.ts';
import {
  drawArticle,
  drawStack,
  type DrawnLine,
  linesOf,
  type Setting,
  sourceOf,
  widthOfColumns,
} from './support/draw-page.ts';

const ordered = (source: Source): string[] => linesOf(orderByBoxes(source)!.source.text);
const texts = (lines: readonly DrawnLine[]): string[] => lines.map(({ text }) => text);

const three = { columns: 3, lines: 8, headline: [9, 9] };
const two = { columns: 2, lines: 14, headline: [8] };

/** Two stacks of articles side by side. */
function twoStacks() {
  const left = drawStack([three, three], 4);
  const right = drawStack([two, two], 4 + widthOfColumns(3) + 1.6);
  return { lines: [...left.lines, ...right.lines] };
}

const settings: readonly (readonly [string, Setting])[] = [
  ['as the file has it', {}],
  ['in any order', { shuffle: 7 }],
  ['in vertical print', { vertical: true, shuffle: 3 }],
  ['turned by two degrees', { degrees: 2 }],
  ['turned the other way, in vertical print', { degrees: -1.5, vertical: true }],
];

describe('lines with boxes', () => {
  it.each(settings)('are read article by article, column by column: %s', (_, setting) => {
    const { lines } = twoStacks();
    expect(ordered(sourceOf(lines, setting))).toEqual(texts(lines));
  });

  it('of a spread are read page after page', () => {
    const left = drawStack([three, two], 4);
    const right = drawStack([two, three], 60);
    expect(ordered(sourceOf([...left.lines, ...right.lines], { shuffle: 1 }))).toEqual(
      texts([...left.lines, ...right.lines]),
    );
  });

  it('run on under a picture, whose caption comes after the body', () => {
    const { lines, captions } = drawStack([{ ...three, lines: 14, picture: { columns: 2, lines: 6 } }, two], 4);
    const first = lines.slice(0, -29);
    expect(ordered(sourceOf([...lines, ...captions], { shuffle: 2 }))).toEqual(
      texts([...first, ...captions, ...lines.slice(-29)]),
    );
  });

  it('are parted by a gutter in which a scan shows specks', () => {
    const { lines } = twoStacks();
    const gutter = 4 + widthOfColumns(3) + 0.4;
    const specks = [12, 20, 31].map((v) => ({ text: '。', u: gutter, v, size: 0.8 }));
    const scanned = lines.map((line, i) => ({ ...line, size: line.size * (i % 2 ? 1.02 : 0.98) }));
    expect(ordered(sourceOf([...scanned, ...specks]))).toEqual([...texts(lines), '。', '。', '。']);
  });

  it('go on beside a narrow heading that stands over some of the columns', () => {
    const { lines } = drawArticle({ columns: 2, lines: 8, headline: [6] }, 4, 10);
    const beside = drawArticle({ columns: 1, lines: 12 }, 4 + widthOfColumns(2) + 1.2, 10).lines.map((line) => ({
      ...line,
      u: 4 + widthOfColumns(2) + 1.2,
    }));
    const next = drawStack([{ ...three, headline: [14] }], 4, 34).lines;
    const all = [...lines, ...beside, ...next];
    expect(ordered(sourceOf(all, { shuffle: 5 }))).toEqual(texts(all));
  });

  it('lose no line that has no box, which stays behind the one before it', () => {
    const { lines } = twoStacks();
    const source = sourceOf(lines);
    const without = { ...source, placed: source.placed!.filter((_, i) => i % 7 !== 3) };
    expect(ordered(without).toSorted()).toEqual(texts(lines).toSorted());
    expect(ordered(without)).toEqual(texts(lines));
  });

  it('keep their order where a box is beyond all reason', () => {
    const { lines } = twoStacks();
    const source = sourceOf(lines);
    const placed = source.placed!.map((line, i) =>
      i === 9 ? { ...line, box: { ...line.box, width: 9000, x: -4000 } } : line,
    );
    expect(ordered({ ...source, placed })).toEqual(texts(lines));
  });

  it('of several printed pages stay on their page', () => {
    const first = sourceOf(drawStack([three], 4).lines);
    const second = sourceOf(drawStack([two], 4).lines, { page: 1 });
    const shift = first.text.length;
    const moved = second.placed!.map((line) => ({
      ...line,
      span: { start: line.span.start + shift, end: line.span.end + shift },
    }));
    const both = { text: first.text + second.text, placed: [...first.placed!, ...moved] };
    expect(ordered(both)).toEqual([...linesOf(first.text), ...linesOf(second.text)]);
  });

  it('are left alone where there are too few to tell', () => {
    expect(orderByBoxes({ text: '甲\n乙' })).toBeUndefined();
    expect(orderByBoxes(sourceOf([{ text: '甲', u: 0, v: 0, size: 1 }]))).toBeUndefined();
  });
});

const number = fc.oneof(fc.double({ min: -1e4, max: 1e4, noNaN: false }), fc.constantFrom(0, NaN, Infinity, -Infinity));
const box = fc.record({ page: fc.integer({ min: 0, max: 2 }), x: number, y: number, width: number, height: number });
const line = fc.record({
  text: fc.stringMatching(/^[一-鿿，。a-z ]{0,12}$/u),
  box,
  vertical: fc.boolean(),
  given: fc.boolean(),
});

describe('any boxes', () => {
  it('lose no character and bring none', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 5, maxLength: 40 }), (lines) => {
        let text = '';
        const placed = lines.flatMap(({ text: own, box: place, vertical, given }) => {
          const span = { start: text.length, end: text.length + own.length };
          text += `${own}\n`;
          return given && own ? [{ span, box: place, vertical }] : [];
        });
        const order = orderByBoxes({ text, placed });
        const characters = (some: string): string => [...some.replace(/\s/gu, '')].toSorted().join('');
        if (!order) return;
        expect(characters(order.source.text)).toBe(characters(text));
        for (const [i, character] of [...order.source.text].entries()) {
          if (/\s/u.test(character)) continue;
          const [span] = order.map.spansOf({ start: i, end: i + 1 });
          expect(text.slice(span!.start, span!.end)).toBe(character);
        }
      }),
      { numRuns: 200 },
    );
  });
});
