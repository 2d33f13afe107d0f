import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleToBibtex, articleToGbt7714, articleToRis } from '../../../lib/exporters/citation.ts';
import { hostileArticle, hostileText } from '../hostile-article.ts';
import { BARE, passage, SAMPLE } from '../sample-article.ts';

const ABOUT = { url: 'https://archive.example/p?id=3&x={1}', newspaper: '云浦晚报', date: '2031-04-02', page: 'A3' };
const CONTEXT = { about: ABOUT, exportedAt: '2031-05-01T08:00:00.000Z' };

describe('GB/T 7714', () => {
  test('all that is known', () => {
    expect(articleToGbt7714(SAMPLE, ABOUT)).toBe(
      '白晓岚, 卓越. 云浦新渡口下月通航　两岸往来只要十分钟[N]. 云浦晚报, 2031-04-02(A3).',
    );
  });

  test('more than three authors', () => {
    const article = { ...BARE, byline: '甲甲 乙乙 丙丙 丁丁', headline: [passage('题')] };
    expect(articleToGbt7714(article, {})).toBe('甲甲, 乙乙, 丙丙, 等. 题[N].');
  });

  test('what is not known is left out', () => {
    expect(articleToGbt7714(BARE, { date: '2031-04-02' })).toBe('2031-04-02.');
    expect(articleToGbt7714(BARE, {})).toBe('');
  });
});

test('BibTeX', () => {
  const article = { ...SAMPLE, headline: [passage('涨 5% & {跌}_~')] };
  expect(articleToBibtex(article, CONTEXT)).toBe(String.raw`@article{news-20310402-A3-0,
  author = {{白晓岚} and {卓越}},
  title = {{涨 5\% \& \textbraceleft{}跌\textbraceright{}\_\textasciitilde{}}},
  journal = {{云浦晚报}},
  date = {{2031-04-02}},
  year = {{2031}},
  pages = {{A3}},
  url = {https://archive.example/p?id=3&x=%7B1%7D},
  urldate = {{2031-05-01}},
  langid = {{chinese}},
  entrysubtype = {{newspaper}},
}
`);
});

test('BibTeX: braces are always in pairs', () => {
  fc.assert(
    fc.property(hostileArticle, hostileText, (article, url) => {
      const entry = articleToBibtex(article, { ...CONTEXT, about: { url } });
      let depth = 0;
      for (const brace of entry.match(/[{}]/gu) ?? []) {
        depth += brace === '{' ? 1 : -1;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
    }),
  );
});

test('RIS', () => {
  expect(articleToRis(SAMPLE, CONTEXT).split('\r\n')).toEqual([
    'TY  - NEWS',
    'AU  - 白晓岚',
    'AU  - 卓越',
    'TI  - 云浦新渡口下月通航　两岸往来只要十分钟',
    'T2  - 云浦晚报',
    'DA  - 2031/04/02',
    'PY  - 2031',
    'SP  - A3',
    'LA  - zh',
    'UR  - https://archive.example/p?id=3&x={1}',
    'Y2  - 2031/05/01',
    'ER  - ',
    '',
  ]);
});

test('RIS: every line is one field', () => {
  fc.assert(
    fc.property(hostileArticle, hostileText, (article, text) => {
      const lines = articleToRis(article, { ...CONTEXT, about: { newspaper: text, url: text } }).split(/[\r\n]+/u);
      expect(lines.filter((line) => line !== '' && !/^[A-Z][A-Z\d] {2}- /u.test(line))).toEqual([]);
    }),
  );
});
