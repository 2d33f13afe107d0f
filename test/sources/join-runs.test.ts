import { describe, expect, it } from 'vitest';
import { joinRuns } from '../../lib/sources/join-runs.ts';
import type { Run } from '../../lib/sources/run-line.ts';

const run = (text: string, x: number, y: number, size = 10): Run => ({
  text,
  size,
  box: { page: 0, x, y, width: size * text.length, height: size },
});

const texts = (runs: readonly Run[]): string[] =>
  joinRuns(runs).map((line) => line.runs.map(({ text }) => text).join(' '));

const column = (text: string, x: number): Run[] => [0, 1, 2, 3, 4].map((row) => run(text, x, 100 + 15 * row));

describe('runs of a page', () => {
  it('that follow each other closely are one line', () => {
    expect(texts([run('荷塘', 0, 0), run('清淤', 21, 0), run('完工', 0, 15)])).toEqual(['荷塘 清淤', '完工']);
  });

  it('of a letter-spaced heading are one line', () => {
    const spaced = [...'荷塘清淤'].map((character, i) => run(character, 60 * i, 0, 24));
    expect(texts([...spaced, ...column('水色二十年', 0)])[0]).toBe('荷 塘 清 淤');
  });

  it('of two columns side by side stay apart, whatever their order', () => {
    const rows = [0, 1, 2, 3, 4].flatMap((row) => [run('水色二十年', 0, 15 * row), run('村民轮流值', 60, 15 * row)]);
    expect(texts(rows)).toHaveLength(10);
  });

  it('of two headings side by side stay apart', () => {
    expect(texts([run('荷塘清淤', 0, 0, 24), ...column('水色二十年', 0), run('流动书车', 150, 0, 24)])).toContain(
      '荷塘清淤',
    );
  });

  it('may stand apart in the order of the page: a credit set later joins its caption', () => {
    expect(texts([run('孩子们挑书。', 0, 0), run('塘边新修石坎', 0, 90), run('关砚秋 摄', 75, 0)])[0]).toBe(
      '孩子们挑书。 关砚秋 摄',
    );
  });

  it('set twice, a hair apart, to look bold are text once', () => {
    expect(texts([run('荷塘', 0, 0), run('荷塘', 0.4, 0)])).toEqual(['荷塘']);
  });

  it('take small figures and marks of another size along', () => {
    expect(
      texts([run('二氧化碳CO', 0, 0), { ...run('2', 72, 4, 6), box: { page: 0, x: 61, y: 4, width: 3, height: 6 } }]),
    ).toEqual(['二氧化碳CO 2']);
  });
});
