import { describe, expect, it } from 'vitest';
import { orderByBoxes } from '../../../lib/columns/boxes/order-by-boxes.ts';
import { setByBoxes } from '../../../lib/columns/boxes/set-by-boxes.ts';
import { splitLines } from '../../../lib/lines/split-lines.ts';
import { drawStack, MEASURE, sourceOf } from './support/draw-page.ts';

const { lines, captions } = drawStack([{ columns: 2, lines: 9, headline: [8], picture: { columns: 1, lines: 4 } }], 4);
const order = orderByBoxes(sourceOf([...lines, ...captions], { shuffle: 4 }))!;
const set = setByBoxes(splitLines(order.source), order);

describe('lines set by their boxes', () => {
  it('know what they are by size and place', () => {
    const kinds = set.map(({ placement }) => placement?.kind);
    expect(kinds[0]).toBe('head');
    expect(kinds.slice(1, -1).every((kind) => kind === 'body')).toBe(true);
    expect(kinds.at(-1)).toBe('aside');
  });

  it('know their indent, their measure and what they lack of it', () => {
    expect(set[1]).toMatchObject({ measure: MEASURE, column: 1 });
    expect(set[1]!.line.inset).toBeCloseTo(2);
    expect(set[1]!.deficit).toBeCloseTo(0);
    expect(set[2]!.line.inset).toBeCloseTo(0);
  });

  it('know how large they are', () => {
    expect(set[0]!.placement!.size).toBeCloseTo(2.2);
    expect(set.at(-1)!.placement!.size).toBeCloseTo(0.85);
  });
});
