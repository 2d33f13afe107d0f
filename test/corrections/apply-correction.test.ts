import { describe, expect, it } from 'vitest';
import { applyCorrection } from '../../lib/corrections/apply-correction.ts';
import { pageOf, tell } from './support/page-of.ts';
import { at, change, correct, over, page, text } from './support/two-articles.ts';

describe('joining and splitting paragraphs', () => {
  it('joins with the paragraph before', () => {
    expect(change({ do: 'joinParagraphs', at: at('票价') })).toEqual({
      gone: ['1p 新船可载百人。', '1p 票价不变。'],
      come: ['1p 新船可载百人。票价不变。'],
    });
  });

  it('splits in the middle of a line', () => {
    expect(change({ do: 'splitParagraph', at: at('江市召开') }).come).toEqual([
      '0p 本报讯（记者 罗青禾）昨日，澄',
      '0p 江市召开推进会。',
    ]);
  });

  it('takes an offset in white space for the next character', () => {
    expect(change({ do: 'splitParagraph', at: at('澄江市召开') - 1 }).come).toEqual([
      '0p 本报讯（记者 罗青禾）昨日，',
      '0p 澄江市召开推进会。',
    ]);
  });

  it('has nothing to join before the first paragraph, and nothing to split at a start', () => {
    expect(correct({ do: 'joinParagraphs', at: at('新船可载') })).toEqual({
      result: page.result,
      applied: false,
      why: 'alreadySo',
    });
    expect(correct({ do: 'splitParagraph', at: at('新船可载') })).toMatchObject({ applied: false, why: 'alreadySo' });
  });

  it('leaves articles that it does not touch the very same', () => {
    const { result } = correct({ do: 'joinParagraphs', at: at('票价') });
    expect(result.articles.map((article, index) => article === page.result.articles[index])).toEqual([true, false]);
  });

  it('leaves what is no paragraph alone', () => {
    expect(correct({ do: 'splitParagraph', at: at('换新船') })).toMatchObject({ applied: false, why: 'notThere' });
    expect(correct({ do: 'splitParagraph', at: text.length })).toMatchObject({ applied: false, why: 'nothingThere' });
  });
});

describe('giving a stretch a role', () => {
  it('takes a line out of a paragraph, which closes up', () => {
    const spans = [over('本报讯（记者 罗青禾）昨日，')];
    expect(change({ do: 'setRole', spans, role: 'caption', article: at('新船可载') })).toEqual({
      gone: ['0p 本报讯（记者 罗青禾）昨日，澄江市召开推进会。'],
      come: ['0p 澄江市召开推进会。', '1c 本报讯（记者 罗青禾）昨日，'],
    });
  });

  it('adds a headline among those there are, in the order of the source', () => {
    const { result } = correct({
      do: 'setRole',
      spans: [over('全市绿化推进会召开')],
      role: 'headline',
      article: at('昨日'),
    });
    expect(tell(result).slice(0, 2)).toEqual(['0h 全市绿化推进会召开', '0h 种下一片荫凉']);
  });

  it('joins a second kicker with the first', () => {
    expect(change({ do: 'setRole', spans: [over('三年添绿千亩')], role: 'kicker', article: at('昨日') }).come).toEqual([
      '0k 全市绿化推进会召开 三年添绿千亩',
    ]);
  });

  it('turns a subhead into a paragraph where it stands', () => {
    expect(change({ do: 'setRole', spans: [over('路边添树')], role: 'paragraph', article: at('昨日') })).toEqual({
      gone: ['0s 路边添树'],
      come: ['0p 路边添树'],
    });
  });

  it('puts a paragraph before the one that is named', () => {
    const before = at('新船可载');
    const { result } = correct({
      do: 'setRole',
      spans: [over('下期预告')],
      role: 'paragraph',
      article: before,
      before,
    });
    expect(tell(result)).toContain('1p 下期预告');
    expect(tell(result).indexOf('1p 下期预告')).toBe(tell(result).indexOf('1p 新船可载百人。') - 1);
  });

  it('makes a new article of a headline, after the one that it stood in', () => {
    const { result } = correct({ do: 'setRole', spans: [over('路边添树')], role: 'headline', article: 'new' });
    expect(result.articles.map(({ headline }) => headline.map((line) => line.text))).toEqual([
      ['种下一片荫凉'],
      ['路边添树'],
      ['渡口换新船'],
    ]);
  });

  it('keeps the credit of a caption whose text went', () => {
    expect(change({ do: 'setRole', spans: [over('新船试航。')], role: 'paragraph', article: at('票价') })).toEqual({
      gone: ['1c 新船试航。', '1r 罗青禾 摄'],
      come: ['1p 新船试航。', '1c 罗青禾 摄'],
    });
  });

  it('gives a credit to the caption before it, and makes it a caption where there is none', () => {
    const two = pageOf('0p 渡口换新船。\n0c 新船试航。\n0c 茶市开张。\n1p 下期预告。\nu 罗青禾 摄');
    const spans = [{ start: two.source.text.indexOf('罗'), end: two.source.text.length }];
    const given = (article: string) =>
      tell(
        applyCorrection(two.result, two.source, {
          do: 'setRole',
          spans,
          role: 'credit',
          article: two.source.text.indexOf(article),
        }).result,
      );
    expect(given('渡口')).toEqual([
      '0p 渡口换新船。',
      '0c 新船试航。',
      '0c 茶市开张。',
      '0r 罗青禾 摄',
      '1p 下期预告。',
    ]);
    expect(given('下期')).toContain('1c 罗青禾 摄');
  });

  it('lets an article go that gives up its last text, and leaves its heading unplaced', () => {
    const spans = [{ start: at('新船可载'), end: at('澄江晚报') }];
    const { result } = correct({ do: 'setRole', spans, role: 'paragraph', article: at('昨日') });
    expect(result.articles).toHaveLength(1);
    expect(tell(result)).toContain('u 渡口换新船');
  });

  it('knows no article where none stands', () => {
    const spans = [over('下期预告')];
    expect(correct({ do: 'setRole', spans, role: 'deck', article: at('第2版') })).toMatchObject({
      applied: false,
      why: 'noSuchArticle',
    });
  });

  it('sets aside as furniture, in the order of the source', () => {
    const { result } = correct({ do: 'setAside', spans: [over('票价不变。')], as: 'furniture' });
    expect(tell(result).filter((row) => row.startsWith('f'))).toEqual(['f 票价不变。', 'f 澄江晚报 第2版']);
  });
});
