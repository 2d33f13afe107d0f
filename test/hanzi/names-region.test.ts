import { describe, expect, test } from 'vitest';
import { isSignature, namesRegions, openingEnd } from '../../lib/hanzi/names-region.ts';

const stretches = (text: string) => namesRegions(text).map(({ from, to }) => text.slice(from, to));

describe('where names stand', () => {
  test.each([
    ['本报讯（记者 凌雪）昨日，船到。', ['（记者 凌雪）']],
    ['船到了。（本报记者 凌雪 摄影报道）', ['（本报记者 凌雪 摄影报道）']],
    ['本报讯 记者凌雪报道 昨日，船到。', ['本报讯 记者']],
    ['文/凌雪 图/米禾', ['文/凌雪 图/米禾']],
    ['船到了。（凌雪 米禾）', ['（凌雪 米禾）']],
    ['船到了。（东洲县融媒体中心 凌雪）', ['（东洲县融媒体中心 凌雪）']],
    ['船到了。（荐书人：摆渡工 老凌）', ['（荐书人：摆渡工 老凌）']],
    ['船到了。（凌雪 米禾 乔木）', ['（凌雪 米禾 乔木）']],
    ['船到了。（下转 第三版）', []],
    ['他说（昨天船到），人走了。', []],
  ])('%s', (text, want) => {
    expect(stretches(text)).toEqual(want);
  });

  test.each([
    ['【記者凌雪音／東洲報導】船到了。', true, true],
    ['本报讯（记者 凌雪）昨日，', false, false],
    ['本報訊（記者\n凌雪音）昨日，', true, false],
    ['本报讯（记者\n凌雪）昨日，', false, false],
  ])('%s: names run on %s, without any space %s', (text, closed, tight) => {
    expect(namesRegions(text)[0]).toMatchObject({ closed, tight });
  });
});

test.each([
  ['□ 凌雪', true],
  ['本报记者 凌雪 通讯员 米禾', true],
  ['主持人：本报记者 凌雪', true],
  ['记者 凌雪昨日赶到，船已走了。', false],
  ['渡船靠岸', false],
])('%s is a signature: %s', (text, signed) => {
  expect(isSignature(text)).toBe(signed);
});

test.each([
  ['晚报讯 因施工，', 3],
  ['本报讯（记者 凌雪）昨日', -1],
  ['某某社东洲6月3日电 第12届', 10],
  ['某某社东洲6月l3目电 第12届', 11],
  ['《晨刊》讯 昨日', 5],
  ['本报讯 记者凌雪报道 昨日', 10],
  ['编者按 一餐热饭，', 3],
  ['【本報特訊】 昨日', 6],
  ['他闻讯赶来 船已走了', -1],
])('%s: the opening ends at %i', (text, end) => {
  expect(openingEnd(text)).toBe(end);
});
