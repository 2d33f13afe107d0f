import { describe, expect, it } from 'vitest';
import { cutSource, joinSource } from '../../lib/browser/source-parts.ts';
import type { PlacedLine, Source } from '../../lib/model/source.ts';

const LINE = '初夏时节的荷塘边上\n';

const placedLines = (count: number): readonly PlacedLine[] =>
  Array.from({ length: count }, (_, at) => ({
    span: { start: at * LINE.length, end: (at + 1) * LINE.length - 1 },
    box: { page: 0, x: 10, y: 20 * at, width: 180, height: 18 },
  }));

const volume = (lines: number, placed = lines): Source => ({
  text: LINE.repeat(lines),
  about: { title: '荷塘日报' },
  links: [{ title: '第二篇', url: 'https://archive.example/2' }],
  ...(placed > 0 && { placed: placedLines(placed) }),
});

describe('a source in parts', () => {
  it('is one where it is short', () => {
    const source = volume(300);
    expect(cutSource(source)).toEqual({ beginning: source, rest: [] });
    expect(cutSource({ text: '' })).toEqual({ beginning: { text: '' }, rest: [] });
  });

  it.each([
    ['a long text', volume(50_000, 0)],
    ['a long text with the places of its lines', volume(50_000)],
    ['more places than text for them', volume(1000, 30_000)],
    ['a text that ends with a part', { text: '甲'.repeat(400_000) }],
  ])('is whole again on the other side: %s', (_, source) => {
    const { beginning, rest } = cutSource(source);
    expect(rest.length).toBeGreaterThan(0);
    expect(joinSource(beginning, rest)).toEqual(source);
  });

  it('has no long part', () => {
    const { beginning, rest } = cutSource(volume(50_000));
    for (const { text, placed = [] } of [beginning, ...rest]) {
      expect(text.length).toBeLessThanOrEqual(200_001);
      expect(placed.length).toBeLessThanOrEqual(4000);
    }
  });

  it('cuts no character in two', () => {
    const { beginning, rest } = cutSource({ text: `甲${'𠮷'.repeat(250_000)}` });
    for (const { text } of [beginning, ...rest]) expect(text.isWellFormed()).toBe(true);
  });
});
