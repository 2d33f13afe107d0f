import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleToText, pageToText } from '../../lib/exporters/text.ts';
import { hostileArticle } from './hostile-article.ts';
import { BARE, passage, resultOf, SAMPLE } from './sample-article.ts';

test('an article with every part', () => {
  expect(articleToText(SAMPLE)).toBe(`沿江三镇同步开工
云浦新渡口下月通航
两岸往来只要十分钟
老渡船改作水上书屋

本报讯（记者 白晓岚 卓越）云浦新渡口主体工程昨日完工。

票价不变

市交通局说，票价仍为2元。

图为新渡口的候船厅。　本报记者 卓越 摄

老渡船。`);
});

test('a page: two blank lines between articles, and nothing of the rest lost', () => {
  const result = resultOf({
    articles: [BARE, BARE],
    unplaced: [passage('题一'), passage('题二')],
    furniture: [passage('A3')],
  });
  expect(pageToText(result)).toBe(
    '全文只有一句。\n\n\n全文只有一句。\n\n\n【未归入】\n题一\n题二\n\n\n【版面附件】\nA3',
  );
});

test('an empty page is an empty text', () => {
  expect(pageToText(resultOf({}))).toBe('');
});

test('every character that is not white space comes out, in order', () => {
  const squeeze = (text: string) => text.toWellFormed().replaceAll('\0', '\uFFFD').replaceAll(/\s/gu, '');
  fc.assert(
    fc.property(hostileArticle, (article) => {
      const captions = article.captions.flatMap(({ text, credit }) => [text, credit]);
      const parts = [article.kicker, ...article.headline, article.deck, ...article.body, ...captions];
      expect(squeeze(articleToText(article))).toBe(
        squeeze(parts.map((part) => (part?.text ?? '').toWellFormed()).join('')),
      );
    }),
  );
});
