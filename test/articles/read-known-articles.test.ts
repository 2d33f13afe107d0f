import { describe, expect, it } from 'vitest';
import { readKnownArticles } from '../../lib/articles/read-known-articles.ts';
import type { Passage } from '../../lib/model/passage.ts';
import type { Span } from '../../lib/model/span.ts';

const TEXT = `引题
主题一
主题二

石渠日报 2021年6月3日
　　本报讯（记者 关砚秋）正文一。
　　正文二。
图片说明。`;

const spanOf = (part: string): Span => ({ start: TEXT.indexOf(part), end: TEXT.indexOf(part) + part.length });

const known = {
  kicker: spanOf('引题'),
  headline: [spanOf('主题一'), spanOf('主题二')],
  body: [spanOf('　　本报讯（记者 关砚秋）正文一。'), spanOf('　　正文二。')],
  captions: [{ text: spanOf('图片说明。') }],
};

const textOf = ({ text }: Passage): string => text;

describe('articles that the page tells', () => {
  const { articles, furniture, unplaced, doubts } = readKnownArticles(TEXT, [known], () => []);
  const [article] = articles;

  it('are taken as they are, the indent aside', () => {
    expect(article?.kicker?.text).toBe('引题');
    expect(article?.headline.map(textOf)).toEqual(['主题一', '主题二']);
    expect(article?.body.map(textOf)).toEqual(['本报讯（记者 关砚秋）正文一。', '正文二。']);
    expect(article?.captions.map(({ text }) => text.text)).toEqual(['图片说明。']);
    expect(article).not.toHaveProperty('deck');
  });

  it('tell dateline and byline as other articles do', () => {
    expect(article).toMatchObject({ dateline: '本报讯', byline: '记者 关砚秋' });
  });

  it('leave the rest of the page to the furniture, and no doubt', () => {
    expect(furniture.map(textOf)).toEqual(['石渠日报 2021年6月3日']);
    expect({ unplaced, doubts }).toEqual({ unplaced: [], doubts: [] });
  });

  it('keep every character once', () => {
    const passages = [
      ...furniture,
      ...articles.flatMap(({ kicker, headline, body, captions }) => [
        ...(kicker ? [kicker] : []),
        ...headline,
        ...body,
        ...captions.map(({ text }) => text),
      ]),
    ];
    const spans = passages.flatMap((passage) => passage.spans).toSorted((a, b) => a.start - b.start);
    const kept = spans.map(({ start, end }) => TEXT.slice(start, end)).join('');
    expect(kept.replaceAll(/\s/g, '')).toBe(TEXT.replaceAll(/\s/g, ''));
  });
});
