import { expect, test } from 'vitest';
import { isIndexItem, namesPage, readsLikeFolio } from '../../lib/hanzi/names-page.ts';

test.each([
  'A5 社會新聞',
  '文化 08',
  '2031年5月9日 星期五',
  '中華民國一二〇年五月九日 週五',
  '渡口重开（详见3版）',
  '今日导读',
])('tells of the page: %s', (text) => {
  expect([namesPage(text), readsLikeFolio(text)]).toEqual([true, true]);
});

test.each(['第5版 人物', '云浦晚报 星期五'])('reads like a folio: %s', (text) => {
  expect([namesPage(text), readsLikeFolio(text)]).toEqual([false, true]);
});

test.each(['渡口重开 明天通航', '5月9日，渡口重开', '一版难求', '3 艘渡船明天开始试航'])('does not: %s', (text) => {
  expect([namesPage(text), readsLikeFolio(text)]).toEqual([false, false]);
});

test('an item of an index is a title with a page’s number', () => {
  expect(['A3 两岸渡口同日重开', '两岸渡口同日重开 03', '两岸渡口同日重开'].map(isIndexItem)).toEqual([
    true,
    true,
    false,
  ]);
});
