import { describe, expect, it } from 'vitest';
import { createRandom } from '../random.ts';
import { inventSubheads } from './invent-subheads.ts';
import type { InventedArticle } from './invented-article.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import { varyEnd } from './vary-end.ts';

const article: InventedArticle = {
  id: 'x',
  style: 'metro',
  headline: ['桥头的灯'],
  paragraphs: [
    '本报讯（记者 甲乙）桥头的灯修好了。',
    '“亮了吗？”老人问。“亮了。”孩子答。他们站了很久，谁也没有走。',
    '修灯的师傅收起梯子，喝完一杯热茶，沿着河慢慢骑回城里，路上没有一个人。',
    '第二天早上，桥头多了一块木牌，写着谢谢师傅，下面画着一盏小小的灯笼。',
    '木牌后来被雨淋湿了，又有人描了一遍，字比原来大，灯笼比原来亮一些。',
    '如今过桥的人都会看一眼。',
  ],
};
const text = ({ paragraphs }: InventedArticle): string => paragraphs.join('');

describe('paragraphs parted between sentences', () => {
  it('keep every character, and no quotation is cut', () => {
    const parted = splitParagraphs(article, 1, createRandom(1));
    expect(text(parted)).toBe(text(article));
    expect(parted.paragraphs).toContain('“亮了吗？”老人问。');
    expect(parted.paragraphs.length).toBeGreaterThan(article.paragraphs.length);
  });

  it('leave subheads where they were', () => {
    const parted = splitParagraphs({ ...article, subheads: [3] }, 1, createRandom(2));
    expect(parted.subheads!.map((i) => parted.paragraphs[i])).toEqual([article.paragraphs[3]]);
  });
});

describe('invented subheads', () => {
  it('stand over paragraphs, say what these say, and take nothing away', () => {
    for (let seed = 0; seed < 20; seed++) {
      const { paragraphs, subheads = [] } = inventSubheads(article, createRandom(seed));
      expect(paragraphs.filter((_, i) => !subheads.includes(i))).toEqual(article.paragraphs);
      for (const i of subheads) expect(article.paragraphs).toContain(paragraphs[i + 1]);
    }
  });
});

describe('ends', () => {
  it('are varied now and then, with all that was there before them', () => {
    const varied = Array.from({ length: 60 }, (_, seed) => varyEnd(article, createRandom(seed)));
    expect(varied.every((v) => text(v).startsWith(text(article)))).toBe(true);
    expect(new Set(varied.map(text)).size).toBeGreaterThan(3);
  });
});
