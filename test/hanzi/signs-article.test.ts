import { expect, test } from 'vitest';
import { endsWithNames, isDay, isName, isOffice, signsArticle } from '../../lib/hanzi/signs-article.ts';

test.each([
  '文/凌雪音',
  '本报记者 凌雪音',
  '□ 凌雪音',
  '作者：凌雪音',
  '读者 凌雪音',
  '○凌雪音',
  '●凌雪音',
  '城东居民 凌雪音',
])('signs an article: %s', (text) => {
  expect(signsArticle(text)).toBe(true);
});

test.each([
  '编辑：凌雪音 组版：米禾',
  '摄影：凌雪音',
  '文/图',
  '■ 渡口往事',
  '·凌雪音·',
  '（记者 凌雪音）',
  '本报讯（记者 凌雪音）',
  '本报记者 凌雪音 摄',
  '作者：凌雪音，渡口人。',
])('does not: %s', (text) => {
  expect(signsArticle(text)).toBe(false);
});

test('a name is told by its surname, and has three characters', () => {
  expect(['凌雪音', '葉曉嵐'].map(isName)).toEqual([true, true]);
  expect(['时论', '渡口往事', '渡口事', '江苏行之四'].map(isName)).toEqual([false, false, false, false]);
});

test('names in brackets behind the end', () => {
  expect(['船开了。（凌雪音 米禾）', '船开了。（凌雪音）'].map(endsWithNames)).toEqual([true, true]);
  expect(['船开了。（完）', '渡口（凌雪音）', '船开了。（二）'].map(endsWithNames)).toEqual([false, false, false]);
});

test('an office and a day', () => {
  expect(['云浦市人民政府', '白桥镇文化站', '渡口开了'].map(isOffice)).toEqual([true, true, false]);
  expect(['2031年5月9日', '二〇三一年五月九日', '5月9日'].map(isDay)).toEqual([true, true, false]);
});
