import { describe, expect, it } from 'vitest';
import { readsLikeKicker } from '../../lib/hanzi/reads-like-kicker.ts';

describe('the name of a column', () => {
  it.each([
    '民生观察',
    '記者手記',
    '乡村振兴·人物',
    '优化营商环境在行动',
    '沿海采访行',
    '联赛第9轮',
    '老城故事之三',
    '环保督察进行时',
  ])('%s reads like one', (text) => {
    expect(readsLikeKicker(text)).toBe(true);
  });

  it.each([
    '渡口的灯亮了一夜',
    '三座水厂月底并网',
    '观察员说：河水又涨了',
    '对这件事情他已经默默地做了整整三十年的观察',
    '他说·她说，谁说了算',
  ])('%s does not', (text) => {
    expect(readsLikeKicker(text)).toBe(false);
  });
});
