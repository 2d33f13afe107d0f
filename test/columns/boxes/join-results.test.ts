import { describe, expect, it } from 'vitest';
import { joinResults } from '../../../lib/columns/boxes/join-results.ts';
import { resultInSource } from '../../../lib/columns/boxes/result-in-source.ts';
import { SpanMap } from '../../../lib/columns/boxes/span-map.ts';
import type { Article } from '../../../lib/model/article.ts';
import type { Doubt } from '../../../lib/model/doubt.ts';
import type { Result } from '../../../lib/model/result.ts';

const passage = (text: string, start: number) => ({ text, spans: [{ start, end: start + text.length }] });

const article = (text: string, start: number): Article => ({
  headline: [passage(text, start)],
  body: [passage(`${text}${text}`, start + 2)],
  captions: [{ text: passage(text, start), credit: passage(text, start) }],
  confidence: 1,
});

const doubt: Doubt = {
  kind: 'headline',
  reason: 'headingMayBelongElsewhere',
  article: 0,
  span: { start: 0, end: 1 },
  risk: 0.1,
  alternative: { do: 'moveHeading', spans: [{ start: 0, end: 1 }], to: 0 },
};

const result = (...articles: Article[]): Result => ({ articles, furniture: [], unplaced: [], doubts: [doubt] });

describe('results of pages', () => {
  it('are joined; doubts tell their articles over all pages', () => {
    const joined = joinResults([result(article('甲', 0), article('乙', 9)), result(article('丙', 20))]);
    expect(joined.articles.map(({ headline }) => headline[0]!.text)).toEqual(['甲', '乙', '丙']);
    expect(joined.doubts.map(({ article: index }) => index)).toEqual([0, 2]);
    expect(joined.doubts.map(({ alternative }) => 'to' in alternative && alternative.to)).toEqual([0, 2]);
  });

  it('of one page are that page’s', () => {
    const only = result(article('甲', 0));
    expect(joinResults([only])).toBe(only);
  });
});

describe('a result in the order of reading', () => {
  it('is told in the source, in every part', () => {
    const map = new SpanMap([{ start: 0, end: 10, from: 100 }]);
    const [mapped] = resultInSource(result(article('甲', 0)), map).articles;
    expect(mapped!.headline[0]!.spans).toEqual([{ start: 100, end: 101 }]);
    expect(mapped!.body[0]!.spans).toEqual([{ start: 102, end: 104 }]);
    expect(mapped!.captions[0]!.credit!.spans).toEqual([{ start: 100, end: 101 }]);
    const [moved] = resultInSource(result(article('甲', 0)), map).doubts;
    expect(moved).toMatchObject({ span: { start: 100, end: 101 }, alternative: { spans: [{ start: 100, end: 101 }] } });
  });
});
