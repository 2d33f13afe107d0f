import { describe, expect, it } from 'vitest';
import { inReadingOrder } from '../../../components/article-text/in-reading-order.ts';
import type { Doubt } from '../../../lib/model/doubt.ts';
import { pageOf } from '../../corrections/support/page-of.ts';

const { source, result } = pageOf(`
1p 今年补种行道树。
0p 新船可载百人。
0p 票价不变。
1h 路边添树
0h 渡口换新船
u 下期预告
`);
const doubtAt = (words: string, article?: number): Doubt => {
  const at = source.text.indexOf(words);
  const span = { start: at, end: at + 2 };
  const doubt = {
    kind: 'paragraph',
    reason: 'paragraphMayGoOn',
    risk: 0.2,
    span,
    alternative: { do: 'join', at },
  } as const;
  return article === undefined ? doubt : { ...doubt, article };
};
const pageWith = (doubts: readonly Doubt[]) => ({ source, result: { ...result, doubts }, elapsed: 1 });

describe('inReadingOrder', () => {
  it('goes through one article after another, from its heading on, whatever the order of the source', () => {
    const inOrder = [doubtAt('渡口', 0), doubtAt('新船可', 0), doubtAt('路边', 1), doubtAt('今年', 1), doubtAt('下期')];
    expect(inReadingOrder(pageWith(inOrder.toReversed())).result.doubts).toEqual(inOrder);
  });

  it('gives back the page itself where there is nothing to put in order, and the same value each time', () => {
    const sorted = pageWith([doubtAt('渡口', 0), doubtAt('下期')]);
    expect(inReadingOrder(sorted)).toBe(sorted);
    const other = pageWith(sorted.result.doubts.toReversed());
    expect(inReadingOrder(other).result).toBe(inReadingOrder({ ...other }).result);
  });
});
