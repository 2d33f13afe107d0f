import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSpace } from '../../lib/hanzi/char-class.ts';
import type { MapBar, PageMap } from '../../lib/model/page-map.ts';
import type { PlacedLine, Source } from '../../lib/model/source.ts';
import { pageMap, pageMapSteps } from '../../lib/page-map/page-map.ts';
import { anyPage } from '../corrections/support/arbitrary.ts';
import { pageOf, pageOfBlocks } from '../corrections/support/page-of.ts';

const page = pageOf(`
0h 渡口换新船
0p 澄江渡口的新船昨天下水，/可载百人，两岸往来/更方便。
1h 茶 市 开 张
1p 新茶上市，客商云集，/价格平稳。
1c 茶市开张第一天。
1r 罗青禾 摄
f 澄江晚报 第2版
u 下期预告
`);
const { text } = page.source;
const map = pageMap(page.source, page.result);
const wordsOf = ({ span }: MapBar) => text.slice(span.start, span.end);
const barAt = (words: string, of: PageMap = map) => of.bars.find((bar) => wordsOf(bar).includes(words))!;

/** A page of so many lines in articles of a hundred. */
function longPage(lines: number) {
  const blocks = Array.from({ length: Math.ceil(lines / 100) }, (_, i) => [
    { mark: 'h' as const, article: i, lines: ['茶市开张'] },
    { mark: 'p' as const, article: i, lines: Array.from({ length: 99 }, () => '新茶上市客商云集价格平稳') },
  ]);
  return pageOfBlocks(blocks.flat());
}

describe('the map of a page', () => {
  it('has a bar for every line, in the order of the text', () => {
    expect(map.bars.map(wordsOf)).toEqual(text.split('\n').filter(Boolean));
  });

  it('tells each bar’s article and kind', () => {
    const told =
      '0 heading, 0 body, 0 body, 0 body, 1 heading, 1 body, 1 body, 1 caption, 1 caption, - furniture, - unplaced';
    expect(map.bars.map(({ article, kind }) => `${article ?? '-'} ${kind}`).join(', ')).toBe(told);
  });

  it('sets widths in proportion to em', () => {
    expect(barAt('可载百人').width / barAt('更方便').width).toBeCloseTo(9 / 4);
  });

  it('makes a letter-spaced heading and a wide caption fit the column', () => {
    const wide = pageOf(
      `0h ${[...'渡口换新船茶市又开张'].join('　')}\n0p ${'新茶上市客商云集，/'.repeat(20)}价格\n0c ${'图为茶市开张的第一天'.repeat(2)}`,
    );
    const { bars, width } = pageMap(wide.source, wide.result, { aspect: 9 });
    expect(width).toBeLessThan(12);
    expect(bars.every((bar) => bar.x >= 0 && bar.x + bar.width <= width + 1e-9)).toBe(true);
  });

  it('marks lines that a doubt rests on', () => {
    const start = text.indexOf('可载');
    const doubt = {
      kind: 'paragraph' as const,
      reason: 'paragraphMayEnd' as const,
      span: { start, end: start + 2 },
      risk: 0.4,
    };
    const result = { ...page.result, doubts: [{ ...doubt, alternative: { do: 'split' as const, at: start } }] };
    expect(
      pageMap(page.source, result)
        .bars.filter(({ doubtful }) => doubtful)
        .map(wordsOf),
    ).toEqual(['可载百人，两岸往来']);
  });

  it('shows columns side by side apart, each in its article’s colour', () => {
    const source = { text: '新船昨天下水    茶市今早开张' };
    const passage = (start: number, end: number) => ({ text: source.text.slice(start, end), spans: [{ start, end }] });
    const article = (start: number, end: number) => ({
      headline: [],
      body: [passage(start, end)],
      captions: [],
      confidence: 1,
    });
    const result = { articles: [article(0, 6), article(10, 16)], furniture: [], unplaced: [], doubts: [] };
    const { bars } = pageMap(source, result);
    expect(bars.map(({ article: index, x, width }) => [index, x, width])).toEqual([
      [0, 0, 6],
      [1, 8, 6],
    ]);
  });

  it('breaks into columns of much the same height, at blank lines rather than elsewhere', () => {
    const blocks = Array.from({ length: 40 }, (_, i) => ({
      mark: 'p' as const,
      article: 0,
      lines: Array.from({ length: 3 + (i % 4) }, () => '新茶上市客商云集'),
    }));
    const { source, result } = pageOfBlocks(blocks);
    const { bars, height } = pageMap(source, result);
    const lefts = [...new Set(bars.map(({ x }) => x))];
    const bottoms = lefts.map((left) =>
      Math.max(...bars.filter(({ x }) => x === left).map((bar) => bar.y + bar.height)),
    );
    const firsts = lefts.map((left) => bars.find(({ x }) => x === left)!.span.start);
    expect(lefts.length).toBeGreaterThan(2);
    expect(Math.min(...bottoms) / height).toBeGreaterThan(0.75);
    expect(firsts.slice(1).map((start) => source.text.slice(start - 2, start))).toEqual(
      lefts.slice(1).map(() => '\n\n'),
    );
  });

  it.each([1.4, 3])('has about the asked height for its width: %d', (aspect) => {
    const long = longPage(600);
    const { width, height } = pageMap(long.source, long.result, { aspect });
    expect(height / width / aspect).toBeGreaterThan(0.6);
    expect(height / width / aspect).toBeLessThan(1.6);
  });
});

describe('the map worked out in steps', () => {
  it('comes out the same', () => {
    const { source, result } = pageOf('0h 河灯\n0p 放河灯的人来了。\nf 第2版');
    const steps = pageMapSteps(source, result);
    let [step, taken] = [steps.next(), 0];
    for (; !step.done; taken++) step = steps.next();
    expect(taken).toBeGreaterThan(2);
    expect(step.value).toEqual(pageMap(source, result));
  });
});

describe('the map of a page whose lines have places', () => {
  const lines = text.split('\n');
  const placed: PlacedLine[] = lines.flatMap((line, i) => {
    const start = lines.slice(0, i).join('\n').length + (i && 1);
    const box = { page: i < 6 ? 0 : 1, x: i * 10, y: 1000 - i * 40, width: line.length * 20, height: 20 };
    return line ? [{ span: { start, end: start + line.length }, box }] : [];
  });
  const source: Source = { text, placed };
  const placedMap = pageMap(source, page.result);

  it('keeps their places, pages one above another', () => {
    const [first, second] = placedMap.sheets;
    expect(placedMap.sheets).toHaveLength(2);
    expect(second!.y).toBeGreaterThan(first!.y + first!.height);
    expect(barAt('澄江渡口', placedMap).y).toBeGreaterThan(barAt('可载', placedMap).y);
    expect(barAt('可载', placedMap).x - barAt('澄江渡口', placedMap).x).toBeCloseTo(0.5);
    expect(barAt('下期', placedMap).y).toBeGreaterThan(second!.y);
  });

  it('draws vertical lines upright', () => {
    const upright = placed.map((line) => ({
      ...line,
      vertical: true,
      box: { ...line.box, width: 20, height: line.box.width },
    }));
    const bar = barAt('可载', pageMap({ text, placed: upright }, page.result));
    expect(bar.height).toBeGreaterThan(4 * bar.width);
  });

  it('puts lines without a place below', () => {
    const some = pageMap({ text, placed: placed.slice(0, 3) }, page.result);
    expect(some.bars).toHaveLength(map.bars.length);
    expect(barAt('下期', some).y).toBeGreaterThan(some.sheets[0]!.y + some.sheets[0]!.height);
    expect(some.height).toBeGreaterThanOrEqual(barAt('下期', some).y);
  });

  it.each([{ x: Number.NaN }, { width: 0 }, { height: 0 }])('does without boxes that are none: %o', (none) => {
    const broken = placed.map((line) => ({ ...line, box: { ...line.box, ...none } }));
    expect(pageMap({ text, placed: broken }, page.result)).toEqual(map);
  });
});

describe('the map of any page', () => {
  it('has every character that is not white space in one bar, inside the picture', () => {
    fc.assert(
      fc.property(anyPage, fc.integer({ min: 1, max: 50 }), ({ source, result }, mostBars) => {
        const { bars, width, height } = pageMap(source, result, { mostBars });
        const starts = [...source.text].flatMap((_, i) => (isSpace(source.text.charCodeAt(i)) ? [] : [i]));
        const barsOn = (i: number) => bars.filter(({ span }) => span.start <= i && i < span.end).length;
        expect(starts.filter((i) => barsOn(i) !== 1)).toEqual([]);
        const outside = bars.filter(
          (bar) => bar.x < 0 || bar.y < 0 || bar.x + bar.width > width + 1e-6 || bar.y + bar.height > height + 1e-6,
        );
        expect(outside).toEqual([]);
      }),
    );
  });

  it('may be of one line, or of none', () => {
    const one = pageOf('u 桥');
    expect(pageMap(one.source, one.result).bars).toHaveLength(1);
    expect(pageMap({ text: ' \n ' }, { articles: [], furniture: [], unplaced: [], doubts: [] })).toEqual({
      width: 0,
      height: 0,
      sheets: [],
      bars: [],
    });
  });

  it('of 50,000 lines has bars of several lines, headings still their own', () => {
    const long = longPage(50_000);
    const { bars } = pageMap(long.source, long.result);
    expect(bars.length).toBeLessThan(8000);
    expect(bars.filter(({ kind }) => kind === 'heading')).toHaveLength(500);
    expect(bars.at(-1)!.span.end).toBe(long.source.text.length);
  });

  it('of lines that all alternate is no longer', () => {
    const blocks = Array.from({ length: 9000 }, (_, i) => ({
      mark: 'p' as const,
      article: i % 2,
      lines: ['新茶上市'],
    }));
    const long = pageOfBlocks(blocks);
    expect(pageMap(long.source, long.result, { mostBars: 1000 }).bars.length).toBeLessThan(2500);
  });
});
