import { describe, expect, it } from 'vitest';
import { reflow } from '../../lib/reflow.ts';

const MEASURE = 14;
/** Prints a paragraph in a narrow column, its first line two characters shorter. */
const print = (text: string): string[] => {
  const rest = text.slice(MEASURE - 2).match(new RegExp(`.{1,${MEASURE}}`, 'gu')) ?? [];
  return [text.slice(0, MEASURE - 2), ...rest];
};

const ARTICLES = [
  [
    '渔村夜校识字忙',
    '入冬以后，渔村夜校又亮起了灯，三十多位船嫂放下渔网，拿起铅笔，一笔一画学写自己的名字。',
    '教识字的是退休的林老师，他把渔网上的绳结画在黑板上，学员们一看就懂，夜校的识字课场场坐满。',
  ],
  [
    '旧窑厂长出向日葵',
    '停烧二十年的旧窑厂，今年夏天开满了向日葵，窑洞口金灿灿一片，引来不少拍照的年轻人。',
    '种向日葵的是窑厂烧砖师傅的孙女，她说窑渣土透气，向日葵长得比田里的还高，明年要把整个窑厂种满。',
  ],
  [
    '竹编灯笼销往海外',
    '一根毛竹劈成六十四根篾丝，编成一只灯笼要花三天，老篾匠的竹编灯笼如今卖到了七个国家。',
    '外商来订灯笼时只提了一个要求，不上漆，要留竹子的本色，老篾匠听了笑得合不拢嘴，说竹编遇到了知音。',
  ],
] as const;
const PAGE = [
  ...ARTICLES.flatMap(([, ...paragraphs]) => paragraphs.flatMap(print)),
  ...ARTICLES.flatMap(([headline]) => ['', headline]),
].join('\n');

describe('a page that gathers its headings at its foot', () => {
  it('has as many articles as headings where no dateline tells where they start', () => {
    const { articles } = reflow({ text: PAGE });
    const read = articles.map(({ headline, body }) => [...headline, ...body].map(({ text }) => text));
    expect(read).toEqual(ARTICLES.map((texts) => [...texts]));
  });
});
