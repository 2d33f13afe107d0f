import { describe, expect, it } from 'vitest';
import { withoutMargin } from '../../lib/columns/without-margin.ts';
import { splitLines } from '../../lib/lines/split-lines.ts';

const insetsOf = (text: string): number[] => withoutMargin(splitLines({ text })).map(({ inset }) => inset);
const PAGE = `渡口又通航了
　　停航了四十天的石桥
渡口昨天重新开船，头一
班载着六十多位赶集的老
人过河。老闵在船上站了
一辈子，他说水位已经退
到警戒线以下。`;

describe('white space before every line', () => {
  it('is the page’s margin and no indent', () => {
    expect(insetsOf(PAGE)).toEqual([0, 2, 0, 0, 0, 0, 0]);
    expect(insetsOf(PAGE.replaceAll(/^/gmu, '        '))).toEqual(insetsOf(PAGE));
  });

  it('may lack on one line, the first of what was copied', () => {
    expect(insetsOf(PAGE.replaceAll(/^/gmu, '    ').trimStart())).toEqual(insetsOf(PAGE));
  });

  it('is an indent where each line is a paragraph', () => {
    const text = Array<string>(8).fill('　　停航了四十天的石桥渡口昨天重新开船，头一班载着六十多位老人。').join('\n');
    expect(insetsOf(text)).toEqual(Array(8).fill(2));
  });
});
