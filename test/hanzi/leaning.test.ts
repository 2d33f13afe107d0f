import { describe, expect, it } from 'vitest';
import { leansBack, leansOn } from '../../lib/hanzi/leaning.ts';

describe('a line that leans', () => {
  it.each([
    ['的灯还亮着', true],
    ['了一整夜', true],
    ['灯还亮着', false],
    ['', false],
  ])('back: %j', (text, leans) => {
    expect(leansBack(text)).toBe(leans);
  });

  it.each([
    ['渡口的人把', true],
    ['渡口的人都', true],
    ['渡口的灯', false],
    ['灯亮了。', false],
    ['', false],
  ])('on: %j', (text, leans) => {
    expect(leansOn(text)).toBe(leans);
  });
});
