import { describe, expect, it } from 'vitest';
import { pagePlan } from '../../lib/articles/page-plan.ts';
import { joinSignatures, mayStartAt } from '../../lib/articles/signatures.ts';
import { block } from './doubts/support/page-reading.ts';

const NAMES = ['凌雪音', '米禾田'];
const TEXT = '昨日清晨江面薄雾未散，渡船停在对岸。';
const planOf = (...texts: readonly string[]) =>
  pagePlan(texts.map((text, i) => block('paragraph', [text], 100 * (i + 1))));
const startsOf = (...texts: readonly string[]): number[] => {
  const { units } = planOf(...texts);
  return [...units.keys()].slice(1).filter(mayStartAt(units));
};

describe('signatures', () => {
  it('are no articles of their own', () => {
    const plan = planOf(NAMES[0]!, TEXT, TEXT, NAMES[1]!, TEXT);
    expect(joinSignatures(plan, [-1, -1, -1, -1, -1])).toEqual([-1, 0, -1, -1, 3]);
    expect(joinSignatures(plan, [-1, -1, 0, 2, 3])).toEqual([-1, -1, 0, 2, 3]);
  });

  it('stand above all texts of a page where they stand above the first, below all where they do not', () => {
    expect(startsOf(NAMES[0]!, TEXT, TEXT, NAMES[1]!, TEXT)).toEqual([2, 3]);
    expect(startsOf(TEXT, NAMES[0]!, TEXT, TEXT, NAMES[1]!)).toEqual([2, 3]);
  });

  it('tell nothing where a page has but one', () => {
    expect(startsOf(TEXT, TEXT, NAMES[0]!)).toEqual([1, 2]);
  });
});
