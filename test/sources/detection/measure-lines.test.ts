import { describe, expect, it } from 'vitest';
import { measureLines } from '../../../lib/sources/detection/measure-lines.ts';

const widths = (text: string): number[] => measureLines(text.split('\n')).map(({ width }) => width);

describe('the width of lines as the detector takes it', () => {
  it.each([
    ['Han and full-width marks are one em', '本报讯，我市', [6]],
    ['half-width characters are half an em', '5月7日 ABC', [4.5]],
    ['letter-spacing is taken out', '提 升 生 活 品 质', [6]],
    ['indents are taken out', '　　本报讯\n   本报讯', [3, 3]],
    ['blank lines have none', '本报讯\n\n我市', [3, 2]],
    ['lines side by side are measured each', '校園營養午餐      「以前稻子賣', [6, 6]],
    ['a tab parts lines too', '本报讯\t我市', [3, 2]],
  ])('%s', (_, text, expected) => {
    expect(widths(text)).toEqual(expected);
  });

  it('joins vertical print that was read one character a line', () => {
    const columns = ['本報訊，縣圖書館的流動書車昨天', '開進了最遠的村小學。'];
    expect(widths(columns.map((column) => [...column].join('\n')).join('\n\n'))).toEqual([15, 10]);
  });

  it('leaves figures one a line as they are', () => {
    expect(widths('1\n2\n3\n4')).toEqual([0.5, 0.5, 0.5, 0.5]);
  });

  it('tells how many blank lines stand before a line', () => {
    expect(measureLines(['甲乙', '', '', '丙丁', '戊己']).map(({ blanksBefore }) => blanksBefore)).toEqual([0, 2, 0]);
  });
});
