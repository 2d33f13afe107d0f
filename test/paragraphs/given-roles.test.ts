import { describe, expect, it } from 'vitest';
import { setLines } from '../../lib/columns/set-lines.ts';
import { measureLine, splitLines } from '../../lib/lines/split-lines.ts';
import type { Given } from '../../lib/model/given.ts';
import { givenOnLines } from '../../lib/paragraphs/given-on-lines.ts';
import { givenRoles } from '../../lib/paragraphs/given-roles.ts';
import { LINE_ROLES } from '../../lib/paragraphs/line-roles.ts';

const text = `渡口换新船
新船可载百人，两岸行人称
便。
票价不变。
新船试航。`;
const lines = setLines(splitLines({ text }), (start, end, blanks) => measureLine(text, start, end, blanks));
const at = (words: string) => text.indexOf(words);
const over = (words: string) => ({ start: at(words), end: at(words) + words.length });

/** The roles that are left to the line that begins with some words. */
const rolesOf = (words: string, ...given: Given[]): string[] => {
  const { odds } = givenRoles(lines, given);
  const line = lines.findIndex((set) => set.line.text.startsWith(words));
  return LINE_ROLES.filter((_, role) => odds[line]![role] === 0);
};
const EVERY = [...LINE_ROLES];

describe('what a line may still be', () => {
  it.each<[string, string, Given, string[]]>([
    ['a headline', '渡口', { is: 'role', spans: [over('渡口换新船')], role: 'headline' }, ['heading']],
    ['body', '票价', { is: 'role', spans: [over('票价不变。')], role: 'body' }, ['first', 'next', 'resume']],
    ['the start of a paragraph', '票价', { is: 'paragraphStart', at: at('票价') }, ['first']],
    ['the next line of one', '便', { is: 'sameParagraph', before: at('新船可载'), at: at('便') }, ['next', 'resume']],
    ['one resumed from elsewhere', '票价', { is: 'sameParagraph', before: at('新船可载'), at: at('票价') }, ['resume']],
    ['a caption’s first', '新船试航', { is: 'caption', spans: [over('新船试航。')], article: at('票价') }, ['caption']],
    [
      'the body of its article',
      '票价',
      { is: 'caption', spans: [over('新船试航。')], article: at('票价') },
      ['first', 'next', 'resume', 'subhead'],
    ],
    ['anything, where less than the line is told', '渡口', { is: 'role', spans: [over('渡口')], role: 'deck' }, EVERY],
  ])('is %s', (_, words, given, roles) => {
    expect(rolesOf(words, given)).toEqual(roles);
  });

  it('is not the next line of a caption or subhead above it', () => {
    const caption: Given = { is: 'role', spans: [over('票价不变。')], role: 'caption' };
    const subhead: Given = { ...caption, role: 'subhead' };
    expect(rolesOf('新船试航', caption)).toEqual(EVERY.filter((role) => role !== 'captionNext'));
    expect(rolesOf('新船试航', subhead)).toEqual(EVERY.filter((role) => role !== 'next' && role !== 'resume'));
  });

  it('is what was decided last, where decisions contradict each other', () => {
    const [body, caption]: Given[] = [
      { is: 'role', spans: [over('票价不变。')], role: 'body' },
      { is: 'role', spans: [over('票价不变。')], role: 'caption' },
    ];
    expect(rolesOf('票价', body!, caption!)).toEqual(['caption']);
    expect(rolesOf('票价', caption!, body!)).toEqual(['first', 'next', 'resume']);
  });

  it('keeps what was known of its roles before', () => {
    const odds = lines.map(() => LINE_ROLES.map((_, role) => role));
    const decided = givenRoles(lines, [{ is: 'paragraphStart', at: at('票价') }], odds);
    expect(decided.odds[3]).toEqual(LINE_ROLES.map((role) => (role === 'first' ? 0 : -Infinity)));
    expect(decided.odds[1]).toEqual(odds[1]);
  });
});

describe('what is given of some lines', () => {
  it('is what names one of their characters', () => {
    const here: Given[] = [
      { is: 'paragraphStart', at: at('便') },
      { is: 'sameArticle', first: 9000, second: at('票价') },
      { is: 'heading', spans: [over('渡口换新船')], article: 9000 },
    ];
    const elsewhere: Given[] = [
      { is: 'paragraphStart', at: 9000 },
      { is: 'role', spans: [{ start: 9000, end: 9009 }], role: 'body' },
    ];
    expect(givenOnLines(lines, [...elsewhere, ...here])).toEqual(here);
  });
});
