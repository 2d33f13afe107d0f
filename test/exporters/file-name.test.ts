import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileNameOf, pageFileName } from '../../lib/exporters/file-name.ts';
import { hostileText } from './hostile-article.ts';
import { BARE, passage, SAMPLE } from './sample-article.ts';

const named = (headline: string, taken?: ReadonlySet<string>) =>
  fileNameOf({ ...BARE, headline: [passage(headline)] }, taken);

test('the headline, its lines a space apart', () => {
  expect(fileNameOf(SAMPLE)).toBe('云浦新渡口下月通航 两岸往来只要十分钟.md');
});

test('without a headline the first words', () => {
  expect(fileNameOf({ ...BARE, body: [passage('一二三四五六七八九十一二三四五六七八九十一二三')] })).toBe(
    '一二三四五六七八九十一二三四五六七八九十.md',
  );
});

test.each([
  ['a/b\\c:d*e?f"g<h>i|j', 'a／b＼c：d＊e？f＂g＜h＞i｜j.md'],
  ['#题[1]^2', '＃题［1］＾2.md'],
  ['..题. .', '题.md'],
  ['', '全文只有一句。.md'],
  ['\u202E\u200B', 'Broadsheet.md'],
  ['...', 'Broadsheet.md'],
  ['con', 'con_.md'],
  ['LPT1.txt', 'LPT1_.txt.md'],
  ['COM¹', 'COM¹_.md'],
  ['console', 'console.md'],
  ['cafe\u0301', 'caf\u00E9.md'],
])('%j → %j', (headline, name) => {
  expect(named(headline)).toBe(name);
});

test('a name that is taken gets a number, upper and lower case being the same', () => {
  expect(named('Abc', new Set(['abc.md']))).toBe('Abc (2).md');
  expect(named('题', new Set(['题.md', '题 (2).md']))).toBe('题 (3).md');
});

test('a name is cut between characters', () => {
  expect(named('𠮷'.repeat(60))).toBe(`${'𠮷'.repeat(33)}.md`);
});

describe('any headline', () => {
  const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])(?:\.|$)/iu;

  test('gives a name that every file system takes', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.string({ unit: 'binary', maxLength: 300 })), (headline) => {
        const name = named(headline, new Set([named(headline)]));
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(143);
        expect(name).toMatch(/^[^\s.].*[^\s.] \(2\)\.md$|^[^\s.] \(2\)\.md$/u);
        expect(name).not.toMatch(/[\\/:*?"<>|#^[\]\p{C}]/u);
        expect(name).not.toMatch(RESERVED);
      }),
    );
  });

  test('gives a name that no other article has', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('题', '题 (2)', 'A', 'a', 'con', ''), { maxLength: 12 }), (headlines) => {
        const taken = new Set<string>();
        for (const headline of headlines) taken.add(named(headline, taken).toLowerCase());
        expect(taken.size).toBe(headlines.length);
      }),
    );
  });
});

test.each([
  [{ newspaper: '云浦晚报', date: '2031-04-02', page: 'A3', title: 't' }, '云浦晚报 2031-04-02 第A3版.md'],
  [{ newspaper: '云浦晚报' }, '云浦晚报.md'],
  [{ title: 'scan: 12.txt', page: '3' }, 'scan： 12.txt.md'],
  [{}, 'Broadsheet.md'],
])('a page: %j → %s', (about, name) => {
  expect(pageFileName(about)).toBe(name);
});
