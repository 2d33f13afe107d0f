import { describe, expect, it } from 'vitest';
import type { Gold, GoldArticle } from '../typesetter/typeset-page.ts';
import { ratesOf } from './rates.ts';
import { scorePage } from './score-page.ts';

const first: GoldArticle = {
  kicker: '一线见闻',
  headline: ['堤上新修了路灯', '夜里有人散步了'],
  deck: '全长三里',
  paragraphs: ['本报讯（记者 张三 李四）昨晚，堤上的路灯亮了起来。', '住在附近的人都说好。'],
  captions: [{ text: '堤上的路灯。', credit: '张三 摄' }],
};
const second: GoldArticle = {
  headline: ['河里放了鱼苗'],
  paragraphs: ['三万尾鱼苗昨天放进了河里，岸上站满了人。'],
  captions: [],
};
const gold: Gold = { articles: [first, second], furniture: ['第3版'] };
const text =
  '一线见闻 堤上新修了路灯 夜里有人散步了 全长三里 本报讯（记者 张三 李四）昨晚，堤上的路灯亮了起来。住在附近的人都说好。堤上的路灯。张三 摄 河里放了鱼苗 三万尾鱼苗昨天放进了河里，岸上站满了人。第3版';

function rates(articles: readonly GoldArticle[], furniture: readonly string[] = ['第3版'], tolerance = 0) {
  return ratesOf(scorePage(text, gold, { articles, furniture, unplaced: [] }, tolerance).counts);
}

describe('scorePage', () => {
  it('gives the gold itself full marks, in any order', () => {
    expect(new Set(Object.values(rates([second, first])))).toEqual(new Set([1]));
  });

  it('does not look at white space but in spacing', () => {
    const spaced = {
      ...first,
      headline: ['堤 上 新 修 了 路 灯', '夜里有人散步了'],
      paragraphs: [first.paragraphs[0]!.replaceAll(' ', ''), first.paragraphs[1]!],
    };
    expect(rates([spaced, second])).toMatchObject({ perfectArticles: 1, headings: 1, spacing: 2 / 3 });
  });

  it('wants the headline told from the kicker and the deck', () => {
    const { kicker, ...rest } = first;
    expect(rates([{ ...rest, headline: [kicker!, ...first.headline] }, second])).toMatchObject({
      headings: 0.5,
      perfectArticles: 0.5,
      paragraphF1: 1,
    });
  });

  it('counts joined paragraphs as neither found', () => {
    expect(rates([{ ...first, paragraphs: [first.paragraphs.join('')] }, second]).paragraphF1).toBeCloseTo(0.4);
  });

  it('wants captions on their article and none too many', () => {
    const moved = [
      { ...first, captions: [] },
      { ...second, captions: first.captions },
    ];
    expect(rates(moved)).toMatchObject({ captions: 0, perfectArticles: 0 });
  });

  it('sees furniture in an article, and characters lost or invented', () => {
    expect(rates([{ ...first, deck: '全长三里第3版' }, second], [])).toMatchObject({
      furnitureKeptOut: 0,
      charactersKept: 1,
    });
    expect(rates([first], []).charactersKept).toBeLessThan(1);
    expect(rates([first, second], ['第3版第3版']).charactersKept).toBeLessThan(1);
  });

  it('takes a few wrong characters where there is a tolerance', () => {
    const wrong = { ...second, paragraphs: ['三万尾鱼亩昨天放进了河里，岸上站满了人。'] };
    expect(rates([first, wrong]).perfectArticles).toBe(0.5);
    expect(rates([first, wrong], ['第3版'], 0.2).perfectArticles).toBe(1);
  });
});
