import { describe, expect, it } from 'vitest';
import { worthShowing } from '../../../lib/articles/doubts/worth-showing.ts';
import type { Doubt, DoubtKind } from '../../../lib/model/doubt.ts';

const shown = { below: 0.5, breaks: 0.1, others: 0.3, always: 0.45 };
const doubt = (kind: DoubtKind, start: number, risk: number, article?: number): Doubt => ({
  kind,
  reason: 'paragraphMayEnd',
  ...(article === undefined ? {} : { article }),
  span: { start, end: start + 5 },
  risk,
  alternative: { do: 'split', at: start },
});
const startsOf = (doubts: readonly Doubt[], confidence: readonly number[]) =>
  worthShowing(doubts, confidence, shown).map(({ span }) => span.start);

describe('the doubts that a reader sees', () => {
  it.each<[string, Doubt[], number[]]>([
    ['stand in the order of the source', [doubt('paragraph', 40, 0.2, 0), doubt('paragraph', 10, 0.4, 0)], [10, 40]],
    ['are none of a sure article', [doubt('paragraph', 40, 0.4, 1), doubt('headline', 60, 0.5, 1)], []],
    ['are a break of a sure article that is likely an error', [doubt('paragraph', 40, 0.46, 1)], [40]],
    ['are where a sure article likely ends', [doubt('article', 40, 0.46, 1)], [40]],
    ['are none of small risk', [doubt('paragraph', 10, 0.09, 0), doubt('headline', 20, 0.29, 0)], []],
    ['are one a place, the riskiest', [doubt('paragraph', 10, 0.2, 0), doubt('article', 10, 0.4, 0)], [10]],
    ['may be about no article', [doubt('headline', 30, 0.4)], [30]],
    [
      'are the riskiest of many',
      Array.from({ length: 20 }, (_, i) => doubt('paragraph', 100 - i, 0.2 + 0.01 * i, 0)),
      [81, 82, 83, 84, 85, 86, 87, 88],
    ],
  ])('%s', (_, doubts, starts) => {
    expect(startsOf(doubts, [0.4, 0.6])).toEqual(starts);
  });

  it('keep the riskiest reading of a place', () => {
    const [only] = worthShowing([doubt('paragraph', 10, 0.2, 0), doubt('article', 10, 0.4, 0)], [0.4], shown);
    expect(only?.kind).toBe('article');
  });

  it('ask whether it is an article at all before what heading it lacks', () => {
    const bare: Doubt = { ...doubt('headline', 10, 0.9, 0), reason: 'bodyWithoutHeading' };
    const start: Doubt = { ...doubt('article', 10, 0.4, 0), reason: 'articleMayGoOn' };
    expect(worthShowing([bare, start], [0.4], shown).map(({ reason }) => reason)).toEqual(['articleMayGoOn']);
    expect(worthShowing([bare, { ...start, risk: 0.05 }], [0.4], shown).map(({ reason }) => reason)).toEqual([
      'bodyWithoutHeading',
    ]);
  });

  it('are never likelier errors than not', () => {
    expect(worthShowing([doubt('headline', 10, 0.9, 0)], [0.4], shown).map(({ risk }) => risk)).toEqual([0.5]);
  });
});
