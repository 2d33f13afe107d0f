import { describe, expect, it } from 'vitest';
import { paragraphDoubts } from '../../../lib/articles/doubts/paragraph-doubts.ts';
import { pagePlan } from '../../../lib/articles/page-plan.ts';
import type { Block } from '../../../lib/model/block.ts';
import { block, readingOf } from './support/page-reading.ts';

const doubtsOf = (...blocks: readonly Block[]) => paragraphDoubts(readingOf(pagePlan(blocks)));
const full = '江水在夜里慢慢涨上了石阶';

describe('where paragraphs end or may end', () => {
  it('a line inside a paragraph may start another, as likely as it was found to', () => {
    const [first, second] = doubtsOf(block('paragraph', [full, full, '有人来了。'], 0, { starts: [1, 0.3, 0.01] }));
    expect(first).toMatchObject({
      reason: 'paragraphMayEnd',
      article: 0,
      risk: 0.3,
      alternative: { do: 'split', at: 13 },
    });
    expect(second?.risk).toBe(0.01);
  });

  it('a paragraph after a line that ended may go on with it', () => {
    const [doubt] = doubtsOf(block('paragraph', ['有人来了。']), block('paragraph', [full], 100, { resumes: 0.4 }));
    expect(doubt).toMatchObject({ reason: 'paragraphMayGoOn', alternative: { do: 'join', at: 100 } });
    expect(doubt!.risk).toBeCloseTo(0.4);
  });

  it('a paragraph that goes on over a column’s end may be two', () => {
    const [doubt] = doubtsOf(block('paragraph', [full, full]), block('paragraph', [full], 100, { resumes: 0.6 })).slice(
      -1,
    );
    expect(doubt).toMatchObject({ reason: 'paragraphMayEnd', alternative: { do: 'split', at: 100 } });
  });

  it('nothing is asked of a subhead', () => {
    expect(doubtsOf(block('paragraph', ['有人来了。']), block('subhead', ['石阶'], 100))).toEqual([]);
    expect(doubtsOf(block('subhead', ['石阶']), block('paragraph', [full], 100))).toEqual([]);
  });
});
