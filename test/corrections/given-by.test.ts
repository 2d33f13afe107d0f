import { describe, expect, it } from 'vitest';
import { givenBy } from '../../lib/corrections/given/given-by.ts';
import type { Correction } from '../../lib/model/correction.ts';
import type { Given } from '../../lib/model/given.ts';
import { pageOf } from './support/page-of.ts';
import { at, over, page, text } from './support/two-articles.ts';

/** What is said, with the words of the page in place of offsets. */
function said(correction: Correction, of = page): string[] {
  const { text: all } = of.source;
  const word = (offset: number) => all.slice(offset, offset + 2).trim();
  const words = (given: Given): unknown[] =>
    Object.entries(given).map(([name, value]) => {
      if (name === 'spans')
        return (value as { start: number; end: number }[]).map(({ start, end }) => all.slice(start, end)).join('|');
      return typeof value === 'number' ? word(value) : value;
    });
  return givenBy(of.result, all, correction).map((given) => words(given).join(' '));
}

describe('what a correction says of the page', () => {
  it.each<[string, Correction, string[]]>([
    ['joining paragraphs', { do: 'joinParagraphs', at: at('票价') }, ['sameParagraph 。 票价']],
    ['splitting one', { do: 'splitParagraph', at: at('澄江市') }, ['sameArticle 本报 澄江', 'paragraphStart 澄江']],
    [
      'making a line a kicker, beside the heading there is',
      { do: 'setRole', spans: [over('下期预告')], role: 'kicker', article: at('票价') },
      ['heading 渡口换新船 新船', 'role 下期预告 kicker', 'heading 下期预告 新船'],
    ],
    [
      'making a paragraph a caption of another article',
      { do: 'setRole', spans: [over('票价不变。')], role: 'caption', article: at('昨日') },
      ['role 票价不变。 caption', 'caption 票价不变。 本报'],
    ],
    [
      'making lines a paragraph',
      {
        do: 'setRole',
        spans: [{ start: at('今年将'), end: at('行道树') + 4 }],
        role: 'paragraph',
        article: at('票价'),
      },
      [
        'role 今年将在十二条路补种|行道树。 body',
        'paragraphStart 今年',
        'sameParagraph 种 行道',
        'sameArticle 新船 今年',
      ],
    ],
    ['setting aside', { do: 'setAside', spans: [over('票价不变。')], as: 'furniture' }, ['role 票价不变。 furniture']],
    [
      'moving a heading, all of it',
      { do: 'moveHeading', spans: [over('种下一片')], article: at('票价') },
      ['heading 全市绿化推进会召开|种下一片荫凉|三年添绿千亩 新船'],
    ],
    [
      'moving a caption with its credit',
      { do: 'moveCaption', spans: [over('新船试航')], article: at('昨日') },
      ['caption 新船试航。|罗青禾 摄 本报'],
    ],
    [
      'moving a paragraph to another article',
      { do: 'moveParagraph', at: at('票价'), article: at('昨日'), before: null },
      ['role 票价不变。 body', 'paragraphStart 票价', 'otherArticle 新船 票价', 'sameArticle 本报 票价'],
    ],
    [
      'moving one from between two others, which stay together',
      { do: 'setRole', spans: [over('路边添树')], role: 'paragraph', article: at('票价') },
      ['sameArticle 本报 今年', 'role 路边添树 body', 'paragraphStart 路边', 'sameArticle 新船 路边'],
    ],
    ['joining articles', { do: 'joinArticles', first: at('昨日'), second: at('票价') }, ['sameArticle 本报 新船']],
    [
      'parting an article at a subhead, which is then a heading',
      { do: 'partArticle', at: at('路边添树') },
      ['otherArticle 本报 今年', 'paragraphStart 今年', 'articleStart 今年', 'heading 路边添树 今年'],
    ],
    ['the order of articles, which is the reader’s alone', { do: 'moveArticle', article: at('票价'), before: 0 }, []],
    [
      'text written over a line end',
      { do: 'edit', spans: [{ start: at('补种'), end: at('行道树') + 1 }], old: '补种行', new: '栽种行' },
      ['sameParagraph 种 行道'],
    ],
    ['pointing at nothing', { do: 'joinParagraphs', at: 9000 }, []],
  ])('by %s', (_, correction, expected) => {
    expect(said(correction)).toEqual(expected);
  });

  it('by keeping a reading that was doubted', () => {
    const alternative = { do: 'split', at: at('行道树') } as const;
    const doubt = {
      kind: 'paragraph',
      reason: 'paragraphMayEnd',
      span: over('行道树'),
      risk: 0.4,
      alternative,
    } as const;
    const doubted = { ...page, result: { ...page.result, doubts: [doubt] } };
    const confirm: Correction = { do: 'confirm', reason: doubt.reason, span: doubt.span };
    expect(said(confirm, doubted)).toEqual(['sameParagraph 种 行道']);
    expect(said(confirm)).toEqual([]);
    expect(text).toBe(doubted.source.text);
  });

  it('is nothing that would cut a line in two at a place in the reader’s own text', () => {
    const one = pageOf('0p 桥通车，船停航。');
    expect(said({ do: 'splitParagraph', at: 0, inEdit: 3 }, one)).toEqual([]);
  });
});
