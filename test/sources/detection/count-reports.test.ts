import { describe, expect, it } from 'vitest';
import { countReports } from '../../../lib/sources/detection/count-reports.ts';

describe('the words that reports talk in', () => {
  it('are counted in Simplified and in Traditional characters', () => {
    expect(countReports(['昨天上午，记者在市政府获悉'])).toBe(5);
    expect(countReports(['昨天上午，記者在縣政府獲悉'])).toBe(5);
  });

  it('are counted where a line’s end parts them', () => {
    expect(countReports(['据县里一位负责人说，去', '年'])).toBe(2);
  });

  it('count once where a sentence stands again and again', () => {
    const sentence = '该湖面积八十平方米，';
    expect(countReports([sentence.repeat(9)])).toBe(countReports([sentence.repeat(2)]));
  });

  it('hardly stand in stories, steps and laws', () => {
    const others = ['他没有说话，只是把灯芯又拨亮了一些。', '焯去血沫，小火炖四十分钟。', '当事人应当承担违约责任。'];
    expect(countReports(others)).toBe(0);
  });
});
