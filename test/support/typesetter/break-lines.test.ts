import { describe, expect, it } from 'vitest';
import { createRandom } from '../random.ts';
import { breakLines } from './break-lines.ts';
import type { BreakingStyle, Prohibition } from './style.ts';

const style: BreakingStyle = {
  prohibition: 'none',
  compressMarks: false,
  keepLatin: true,
  indent: 0,
  narrowIndent: 0,
  indentAs: 'dropped',
  uneven: 0,
  fitted: 0,
  breakSpace: 'swallowed',
};

const broken = (text: string, em: number, change: Partial<BreakingStyle> = {}) =>
  breakLines(text, () => 2 * em, { ...style, ...change }, createRandom(1)).map((line) => line.text);

describe('breakLines', () => {
  it.each<[Prohibition, string[]]>([
    ['none', ['一二三四', '，五六']],
    ['hang', ['一二三四，', '五六']],
    ['pushIn', ['一二三四，', '五六']],
    ['pushOut', ['一二三', '四，五六']],
  ])('does with a mark at the line end as %s says', (prohibition, lines) => {
    expect(broken('一二三四，五六', 4, { prohibition })).toEqual(lines);
  });

  it('lets no opening mark end a line', () => {
    expect(broken('一二三“四五”', 4, { prohibition: 'pushOut' })).toEqual(['一二三', '“四五”']);
  });

  it('keeps a number whole, or cuts it', () => {
    expect(broken('一二1200人', 3)).toEqual(['一二', '1200人']);
    expect(broken('一二1200人', 3, { keepLatin: false })).toEqual(['一二12', '00人']);
  });

  it.each([
    ['swallowed', ['记者一二', '张三']],
    ['dangling', ['记者一二 ', '张三']],
    ['leading', ['记者一二', ' 张三']],
  ] as const)('leaves a space at the line end %s', (breakSpace, lines) => {
    expect(broken('记者一二 张三', 4, { breakSpace })).toEqual(lines);
  });
});
