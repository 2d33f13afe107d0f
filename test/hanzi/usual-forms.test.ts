import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usualForms } from '../../lib/hanzi/usual-forms.ts';
import { reflow } from '../../lib/reflow.ts';

describe('the characters of a text in the forms that are usual in print', () => {
  it.each([
    [
      'marks of half an em beside Chinese',
      '渡口(旧)开了,船来了.好!真的?是:一;二',
      '渡口（旧）开了，船来了。好！真的？是：一；二',
    ],
    ['marks of half an em, as some systems have them', '「渡口」､船｡', '「渡口」、船。'],
    ['marks of vertical print', '﹁渡口﹂︑船︒︵完︶', '「渡口」、船。（完）'],
    ['straight quotation marks', '他说:"船开了",又说"好"。', '他说：“船开了”，又说“好”。'],
    [
      'straight quotation marks at line ends and starts',
      '"船开了,\n人散了"\n她说"再等等"',
      '“船开了，\n人散了”\n她说“再等等”',
    ],
    ['radicals in place of characters', '⼀⼈⾛上⻓桥,⻅⻋⻢', '一人走上长桥，见车马'],
  ])('%s', (_, text, usual) => {
    expect(usualForms(text)).toBe(usual);
  });

  it.each([
    '3.5 万, K,m 与 8:30',
    'Hello, world. It’s (really) "fine".',
    '1.修堤\n2.栽树',
    'No.5',
    'http://a.cn/b?c=d',
  ])('leaves what is Latin, or a number: %s', (text) => {
    expect(usualForms(text).replaceAll('，', ',')).toBe(text);
  });

  it('has one character for each, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(usualForms(text)).toHaveLength(text.length);
      }),
    );
  });
});

describe('what was read in usual forms', () => {
  it('is given back in the source’s own', () => {
    const text = '渡口又通航了\n\n本报讯(记者 宁望舟)"船开了",老闵说,⼀早\n就来了六十⼈.⽔位已经退到\n警戒线以下.';
    const { articles } = reflow({ text });
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({
      headline: [{ text: '渡口又通航了' }],
      dateline: '本报讯',
      byline: '记者 宁望舟',
      body: [{ text: '本报讯(记者 宁望舟)"船开了",老闵说,⼀早就来了六十⼈.⽔位已经退到警戒线以下.' }],
    });
  });

  it('keeps the blanks of an article that the page tells', () => {
    const text = '渡口又通航了\n老闵说, 船来了. 人也来了.';
    const told = { headline: [{ start: 0, end: 6 }], body: [{ start: 7, end: text.length }], captions: [] };
    expect(reflow({ text, articles: [told] }).articles[0]?.body[0]?.text).toBe(text.slice(7));
  });
});
