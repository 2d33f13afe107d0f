import { describe, expect, it } from 'vitest';
import { joinParts, partsOf } from '../../lib/browser/result-parts.ts';
import type { Result } from '../../lib/model/result.ts';

const passage = (text: string) => ({ text, spans: [] });

const result: Result = {
  articles: Array.from({ length: 450 }, (_, i) => ({
    headline: [passage(`标题${i}`)],
    body: [],
    captions: [],
    confidence: 1,
  })),
  furniture: [passage('第1版')],
  unplaced: [],
  doubts: [],
};

describe('a result in parts', () => {
  it('crosses in parts of which none is long', () => {
    const parts = [...partsOf(result)];
    expect(parts.map(({ list, items }) => `${list} ${items.length}`)).toEqual([
      'articles 200',
      'articles 200',
      'articles 50',
      'furniture 1',
    ]);
  });

  it('is whole again on the other side', () => {
    expect(joinParts([...partsOf(result)])).toEqual(result);
  });
});
