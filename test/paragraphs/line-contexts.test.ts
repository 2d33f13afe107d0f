import { describe, expect, it } from 'vitest';
import { setLines } from '../../lib/columns/set-lines.ts';
import { measureLine, splitLines } from '../../lib/lines/split-lines.ts';
import { lineContexts } from '../../lib/paragraphs/line-contexts.ts';
import { allFacts } from '../../lib/paragraphs/facts/fact.ts';
import { writeFacts } from '../../lib/paragraphs/facts/write-facts.ts';

const contextsOf = (...lines: string[]) => {
  const text = lines.join('\n');
  return lineContexts(setLines(splitLines({ text }), (start, end, blanks) => measureLine(text, start, end, blanks)));
};
const known = (name: string, ...lines: string[]): number[] => {
  const fact = allFacts().find((one) => one.name === name)!;
  return contextsOf(...lines).map((context) => {
    const values = new Int32Array(allFacts().length);
    writeFacts(context, values);
    return values[fact.at]!;
  });
};

describe('a dateline', () => {
  it('may end on the line below', () => {
    const lines = ['瀚海社平川港9', '月3日电（记者江', '一苇）港口昨夜'];
    expect(contextsOf(...lines).map(({ here }) => here.dateline)).toEqual([true, false, false]);
  });

  it('is the line below’s alone where it stands there whole', () => {
    const lines = ['合作社新闻', '本报讯（记者江', '一苇）港口昨夜'];
    expect(contextsOf(...lines).map(({ here }) => here.dateline)).toEqual([false, true, false]);
  });
});

describe('where two lines meet', () => {
  const inside = (upper: string, lower: string): boolean => known('joint', upper, lower)[1] === 3;

  it.each([
    ['浓度降到每立方米29μ', 'g/m³以下'],
    ['改造水管共计20', '22户居民受益'],
    ['同比增长了百分之3.', '5左右'],
    ['同比下降12', '%以上'],
    ['打开电脑里的Broad', 'sheet来看报'],
  ])('%s | %s is inside a word or a number', (upper, lower) => {
    expect(inside(upper, lower)).toBe(true);
  });

  it.each([
    ['渡口的灯亮了整整12', '个小时'],
    ['他说这叫作OK', 'Good就是好'],
    ['渡口的灯', '亮了一夜'],
  ])('%s | %s is not', (upper, lower) => {
    expect(inside(upper, lower)).toBe(false);
  });
});
