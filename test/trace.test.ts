import { describe, expect, it } from 'vitest';
import type { TraceEntry } from '../lib/model/trace.ts';
import { reflow } from '../lib/reflow.ts';

const PAGE = `
雨 巷 新 修
本报讯（记者 庄晓渡）昨日上
午，雨巷的石板路重新铺好，沿
街的住户搬出桌椅，一同喝茶。
修路的师傅说，石板都是旧的，
一块也没有换。
雨巷居民在新铺的路上喝茶。 庄晓渡 摄

夜 航 船 复 开
今夜戌时，停了三年的夜航船再
次离岸，船上坐了四十多人，有
人带了一篮橘子。
`;

const { trace = [], ...traced } = reflow({ text: PAGE }, { trace: true });
const of = (stage: TraceEntry['stage']): TraceEntry[] => trace.filter((entry) => entry.stage === stage);
const wordsOf = ({ span }: TraceEntry): string => PAGE.slice(span.start, span.end);
const lines = PAGE.split('\n').filter(Boolean);

describe('a trace', () => {
  it('is not there where it is not asked for, and changes nothing', () => {
    const plain = reflow({ text: PAGE });
    expect(plain).not.toHaveProperty('trace');
    expect(traced).toEqual(plain);
  });

  it('tells the letter-spaced lines', () => {
    expect(of('lines').map(wordsOf)).toEqual(['雨 巷 新 修', '夜 航 船 复 开']);
    expect(of('lines')[0]?.evidence).toEqual({ width: 4, extent: 5.5 });
  });

  it('tells the measure of every column', () => {
    expect(of('columns').map(({ evidence }) => evidence['lines'])).not.toContain(0);
    expect(of('columns').reduce((sum, { evidence }) => sum + evidence['lines']!, 0)).toBe(lines.length);
  });

  it('tells the role of every line, how likely it is, and what decided it', () => {
    expect(of('paragraphs').map(wordsOf)).toEqual(lines);
    for (const { evidence } of of('paragraphs')) {
      expect(evidence['probability']).toBeGreaterThan(0);
      expect(Object.keys(evidence).length).toBeGreaterThan(4);
    }
  });

  it('tells what goes with what: links, headings, captions', () => {
    const decisions = of('articles').map((entry) => [entry.decision, wordsOf(entry).slice(0, 4)]);
    expect(decisions).toContainEqual(['starts an article', '本报讯（']);
    expect(decisions).toContainEqual(['heading of article 0', '雨 巷 ']);
    expect(decisions).toContainEqual(['caption of article 0', '雨巷居民']);
    expect(decisions).toContainEqual(['article 0 is right', '本报讯（']);
  });

  it('tells shares that add up to one', () => {
    const shares = of('articles').filter(({ decision }) => decision.startsWith('heading of'));
    for (const { evidence } of shares)
      expect(Object.values(evidence).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 1);
  });

  it('holds numbers only', () => {
    const all = trace.flatMap(({ evidence }) => Object.values(evidence));
    expect(all.filter((value) => !Number.isFinite(value))).toEqual([]);
  });

  it('is of columns side by side, too', () => {
    const rows = ['江水在夜里涨上石阶', '船夫把灯挂上船头', '有人在对岸唱起歌', '歌声很远很远很轻'];
    const text = rows.map((row) => `${row}　　　　${row}`).join('\n');
    const beside = reflow({ text }, { trace: true }).trace!.filter(({ decision }) => decision.includes('beside'));
    expect(beside).toHaveLength(1);
  });

  it('of articles that the page tells says no more', () => {
    const text = '雨巷新修\n昨日石板路铺好。';
    const articles = [{ headline: [{ start: 0, end: 4 }], body: [{ start: 5, end: 13 }], captions: [] }];
    expect(reflow({ text, articles }, { trace: true }).trace).toEqual([
      {
        stage: 'articles',
        span: { start: 5, end: 13 },
        decision: 'article 0 as the page tells it',
        evidence: { paragraphs: 1, captions: 0 },
      },
    ]);
  });
});
