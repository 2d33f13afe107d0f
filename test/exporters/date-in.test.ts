import { expect, test } from 'vitest';
import { dateIn } from '../../lib/exporters/date-in.ts';

test.each([
  ['2031年4月2日 星期三', '2031-04-02'],
  ['2031 年 12 月 31 日', '2031-12-31'],
  ['二〇三一年五月九日', '2031-05-09'],
  ['一九三一年十月二十日', '1931-10-20'],
  ['中華民國二十八年四月廿一日', '1939-04-21'],
  ['民国十年十二月卅一日', '1921-12-31'],
  ['2031-4-2', '2031-04-02'],
  ['2031.04.02', '2031-04-02'],
  ['2031年2月30日', undefined],
  ['13月1日', undefined],
  ['电话 2031-4567', undefined],
  ['1.2.2031.4', undefined],
  ['', undefined],
])('%s → %s', (text, date) => {
  expect(dateIn(text)).toBe(date);
});
