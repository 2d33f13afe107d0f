import { describe, expect, it } from 'vitest';
import { applyCorrection } from '../../lib/corrections/apply-correction.ts';
import { applyCorrections } from '../../lib/corrections/apply-corrections.ts';
import { confirmDoubt, takeAlternative } from '../../lib/corrections/take-alternative.ts';
import type { Correction } from '../../lib/model/correction.ts';
import type { Alternative, Doubt } from '../../lib/model/doubt.ts';
import { pageOf, tell } from './support/page-of.ts';

const page = pageOf(`
0h 山中茶市
0p 新茶上市，客商云集。
0p 价格平稳。
1h 夜航开通
1p 每晚两班。
1c 夜航船。
2p 码头加灯。
u 江上添灯
`);
const { text } = page.source;
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const at = (words: string) => text.indexOf(words);
const doubtOf = (article: number, alternative: Alternative): Doubt => ({
  kind: 'article',
  reason: 'articleMayEnd',
  article,
  span: spanOf('价格'),
  risk: 0.4,
  alternative,
});
const taken = (doubt: Doubt, others: readonly Doubt[] = []) => {
  const result = { ...page.result, doubts: [doubt, ...others] };
  return applyCorrections(result, page.source, takeAlternative(result, doubt));
};

describe('the other reading', () => {
  it.each<[string, Doubt, string]>([
    ['joins', doubtOf(0, { do: 'join', at: at('价格') }), '0p 新茶上市，客商云集。价格平稳。'],
    ['splits', doubtOf(0, { do: 'split', at: at('客商') }), '0p 客商云集。'],
    ['moves a heading', doubtOf(2, { do: 'moveHeading', spans: [spanOf('江上添灯')], to: 2 }), '2h 江上添灯'],
    ['unplaces a heading', doubtOf(1, { do: 'moveHeading', spans: [spanOf('夜航开通')], to: null }), 'u 夜航开通'],
    ['moves a caption', doubtOf(1, { do: 'moveCaption', spans: [spanOf('夜航船')], to: 2 }), '2c 夜航船。'],
    ['parts an article', doubtOf(0, { do: 'partArticle', at: at('价格') }), '1p 价格平稳。'],
    ['joins an article', doubtOf(2, { do: 'joinArticle', to: 1 }), '1p 码头加灯。'],
    ['gives a role', doubtOf(0, { do: 'setRole', spans: [spanOf('山中茶市')], role: 'deck' }), '0d 山中茶市'],
  ])('%s and settles the doubt', (_, doubt, row) => {
    const { result, refused } = taken(doubt);
    expect(refused).toEqual([]);
    expect(tell(result)).toContain(row);
    expect(result.doubts).toEqual([]);
  });

  it('cannot be taken where its article is not there', () => {
    expect(takeAlternative(page.result, doubtOf(0, { do: 'moveCaption', spans: [spanOf('夜航船')], to: 7 }))).toEqual(
      [],
    );
  });
});

describe('the doubts that are left', () => {
  const last = { ...doubtOf(2, { do: 'moveHeading', spans: [spanOf('江上添灯')], to: 2 }), span: spanOf('江上添灯') };

  it('tell of the articles as they are now', () => {
    const { result } = taken(doubtOf(1, { do: 'joinArticle', to: 0 }), [last]);
    expect(result.doubts).toEqual([{ ...last, article: 1, alternative: { ...last.alternative, to: 1 } }]);
  });

  const left = (doubt: Doubt, correction: Correction) =>
    applyCorrection({ ...page.result, doubts: [doubt] }, page.source, correction).result.doubts;

  it.each<[string, Alternative, Correction, number | undefined]>([
    [
      'to another article',
      { do: 'setRole', spans: [spanOf('价格')], role: 'subhead' },
      { do: 'moveParagraph', at: at('价格'), article: at('码头'), before: null },
      2,
    ],
    ['to a new article', { do: 'split', at: at('平稳') }, { do: 'partArticle', at: at('价格') }, 1],
    [
      'to what is in none',
      { do: 'moveCaption', spans: [spanOf('夜航船')], to: 2 },
      { do: 'moveCaption', spans: [spanOf('夜航船')], article: null },
      undefined,
    ],
  ])('go with the lines that they ask about %s', (_, alternative, correction, article) => {
    const doubt = doubtOf(alternative.do === 'moveCaption' ? 1 : 0, alternative);
    expect(left(doubt, correction).map((one) => one.article)).toEqual([article]);
  });

  it('do not ask what part of a heading lines are that are set aside', () => {
    const spans = [spanOf('夜航开通')];
    const doubt = doubtOf(1, { do: 'setRole', spans, role: 'deck' });
    expect(left(doubt, { do: 'setAside', spans, as: 'unplaced' })).toEqual([]);
  });

  it('stay with an article that may have a heading printed elsewhere', () => {
    const doubt = doubtOf(2, { do: 'moveHeading', spans: [spanOf('夜航开通')], to: 2 });
    expect(left(doubt, { do: 'moveHeading', spans: [spanOf('夜航开通')], article: at('新茶') })).toEqual([doubt]);
  });

  it('do not ask for what the reader has done by hand', () => {
    const doubt = doubtOf(0, { do: 'join', at: at('价格') });
    const result = { ...page.result, doubts: [doubt, last] };
    expect(applyCorrection(result, page.source, { do: 'joinParagraphs', at: at('价格') }).result.doubts).toEqual([
      last,
    ]);
  });

  it('are without one whose first reading the reader confirms', () => {
    const doubt = doubtOf(0, { do: 'join', at: at('价格') });
    const result = { ...page.result, doubts: [doubt, last] };
    const { result: after } = applyCorrection(result, page.source, confirmDoubt(doubt));
    expect(after).toEqual({ ...result, doubts: [last] });
  });
});
