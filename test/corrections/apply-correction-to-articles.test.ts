import { describe, expect, it } from 'vitest';
import { applyCorrection } from '../../lib/corrections/apply-correction.ts';
import { pageOf, tell } from './support/page-of.ts';
import { at, change, correct, over, page } from './support/two-articles.ts';

describe('moving', () => {
  it('exchanges headings', () => {
    const { result } = correct({ do: 'moveHeading', spans: [over('种下一片')], article: at('票价') });
    expect(tell(result).filter((row) => /^\d[khd]/.test(row))).toEqual([
      '0h 渡口换新船',
      '1k 全市绿化推进会召开',
      '1h 种下一片荫凉',
      '1d 三年添绿千亩',
    ]);
  });

  it('unplaces a heading', () => {
    const { result } = correct({ do: 'moveHeading', spans: [over('种下一片')], article: null });
    expect(tell(result).filter((row) => row.startsWith('u'))).toEqual([
      'u 全市绿化推进会召开',
      'u 种下一片荫凉',
      'u 三年添绿千亩',
      'u 下期预告',
    ]);
  });

  it('makes an unplaced line the heading, and unplaces the one there was', () => {
    expect(change({ do: 'moveHeading', spans: [over('下期预告')], article: at('渡口') })).toEqual({
      gone: ['1h 渡口换新船', 'u 下期预告'],
      come: ['1h 下期预告', 'u 渡口换新船'],
    });
  });

  it('moves a caption with its credit', () => {
    expect(change({ do: 'moveCaption', spans: [over('试航')], article: at('昨日') }).come).toEqual([
      '0c 新船试航。',
      '0r 罗青禾 摄',
    ]);
    expect(change({ do: 'moveCaption', spans: [over('试航')], article: null }).come).toEqual([
      'u 新船试航。',
      'u 罗青禾 摄',
    ]);
  });

  it('moves a paragraph to another article, and its dateline with it', () => {
    const opened = { ...page.result.articles[0]!, dateline: '本报讯', byline: '记者 罗青禾' };
    const result = { ...page.result, articles: [opened, page.result.articles[1]!] };
    const moved = applyCorrection(result, page.source, {
      do: 'moveParagraph',
      at: at('本报讯'),
      article: at('渡口'),
      before: at('新船可载'),
    });
    expect(moved.result.articles.map(({ dateline, byline }) => [dateline, byline])).toEqual([
      [undefined, undefined],
      ['本报讯', '记者 罗青禾'],
    ]);
    expect(moved.result.articles[1]!.body[0]!.text).toContain('本报讯');
  });

  it('moves a paragraph within its article', () => {
    const { result } = correct({ do: 'moveParagraph', at: at('票价'), article: at('票价'), before: at('新船可载') });
    expect(result.articles[1]!.body.map((paragraph) => paragraph.text)).toEqual(['票价不变。', '新船可载百人。']);
  });

  it('reorders articles', () => {
    const { result } = correct({ do: 'moveArticle', article: at('渡口'), before: at('全市') });
    expect(result.articles.map(({ headline }) => headline[0]!.text)).toEqual(['渡口换新船', '种下一片荫凉']);
    expect(correct({ do: 'moveArticle', article: at('渡口'), before: null })).toMatchObject({
      applied: false,
      why: 'alreadySo',
    });
  });
});

describe('joining and parting articles', () => {
  it('makes the second heading a subhead', () => {
    const { result } = correct({ do: 'joinArticles', first: at('昨日'), second: at('票价') });
    expect(result.articles).toHaveLength(1);
    expect(tell(result)).toContain('0s 渡口换新船');
    expect(tell(result)).toContain('0c 新船试航。');
  });

  it('makes a subhead that the new article starts with its headline', () => {
    const { result } = correct({ do: 'partArticle', at: at('路边添树') });
    expect(tell(result).filter((row) => row.startsWith('1'))).toEqual([
      '1h 路边添树',
      '1p 今年将在十二条路补种行道树。',
    ]);
  });

  it('parts in the middle of a paragraph', () => {
    const { result } = correct({ do: 'partArticle', at: at('行道树') });
    expect(result.articles.map(({ body }) => body.map((paragraph) => paragraph.text).join('|'))).toEqual([
      '本报讯（记者 罗青禾）昨日，澄江市召开推进会。|路边添树|今年将在十二条路补种',
      '行道树。',
      '新船可载百人。|票价不变。',
    ]);
  });

  it('gives each part the captions that are printed nearest to it', () => {
    const { source, result } = pageOf(`
0h 渡口换新船
0c 旧船退役。
0p 新船可载百人。
0p 票价不变。
0c 新船试航。
`);
    const parted = applyCorrection(result, source, { do: 'partArticle', at: source.text.indexOf('票价') }).result;
    expect(tell(parted)).toEqual([
      '0h 渡口换新船',
      '0p 新船可载百人。',
      '0c 旧船退役。',
      '1p 票价不变。',
      '1c 新船试航。',
    ]);
  });
});
