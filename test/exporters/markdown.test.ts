import fc from 'fast-check';
import { load } from 'js-yaml';
import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { articleTree } from '../../lib/exporters/article-tree.ts';
import { articleToMarkdown, pageToMarkdown } from '../../lib/exporters/markdown.ts';
import { pageTree } from '../../lib/exporters/page-tree.ts';
import type { Article } from '../../lib/model/article.ts';
import { hostileArticle, hostileText } from './hostile-article.ts';
import { parseCommonMark, parseExtended } from './parse-markdown.ts';
import { BARE, passage, resultOf, SAMPLE } from './sample-article.ts';

const CONTEXT = {
  about: {
    url: 'https://archive.example/p?id=3',
    newspaper: '云浦晚报',
    date: '2031-04-02',
    page: 'A3',
    title: '云浦',
  },
  exportedAt: '2031-05-01T08:00:00.000Z',
};

const bodyOf = (tree: Root) => tree.children.filter((node) => node.type !== 'yaml');
const matterOf = (tree: Root) => tree.children.flatMap((node) => (node.type === 'yaml' ? [load(node.value)] : []));

test('an article with every part', () => {
  expect(articleToMarkdown(SAMPLE, CONTEXT)).toBe(`---
title: "云浦新渡口下月通航　两岸往来只要十分钟"
kicker: "沿江三镇同步开工"
deck: "老渡船改作水上书屋"
byline: "记者 白晓岚 卓越"
dateline: "本报讯"
newspaper: "云浦晚报"
date: "2031-04-02"
page: "A3"
source: "https://archive.example/p?id=3"
exported: "2031-05-01T08:00:00.000Z"
---

*沿江三镇同步开工*

# 云浦新渡口下月通航　两岸往来只要十分钟

*老渡船改作水上书屋*

本报讯（记者 白晓岚 卓越）云浦新渡口主体工程昨日完工。

### 票价不变

市交通局说，票价仍为2元。

> 图为新渡口的候船厅。　本报记者 卓越 摄

> 老渡船。
`);
});

test('a page: front matter once, a rule between articles, the rest under its own headings', () => {
  const result = resultOf({
    articles: [BARE, BARE],
    unplaced: [passage('无主之题')],
    furniture: [passage('2031年4月2日 星期三')],
  });
  expect(pageToMarkdown(result, { about: {}, exportedAt: CONTEXT.exportedAt })).toBe(`---
date: "2031-04-02"
exported: "2031-05-01T08:00:00.000Z"
---

全文只有一句。

---

全文只有一句。

---

## 未归入

无主之题

---

## 版面附件

2031年4月2日 星期三
`);
});

test('the headings of the rest in the language of the reader', () => {
  const labels = { unplaced: 'Unplaced', furniture: 'Furniture' };
  const markdown = pageToMarkdown(resultOf({ unplaced: [passage('题')] }), { ...CONTEXT, labels });
  expect(markdown).toContain('## Unplaced\n\n题');
});

describe('page text stays text', () => {
  const holds = (check: (article: Article) => void) => fc.assert(fc.property(hostileArticle, check), { numRuns: 400 });

  test('for CommonMark: what is parsed is the tree that was written', () => {
    holds((article) => {
      const parsed = parseCommonMark(articleToMarkdown(article, CONTEXT));
      expect(bodyOf(parsed)).toEqual(articleTree(article, 'joined'));
    });
  });

  test('for GitHub and mathematics', () => {
    holds((article) => {
      const parsed = parseExtended(articleToMarkdown(article, CONTEXT));
      expect(bodyOf(parsed)).toEqual(articleTree(article, 'joined'));
    });
  });

  test('on a page with several articles', () => {
    fc.assert(
      fc.property(fc.array(hostileArticle, { maxLength: 3 }), hostileText, (articles, text) => {
        const result = resultOf({ articles, unplaced: [passage(text)], furniture: [passage(text)] });
        const parsed = parseCommonMark(pageToMarkdown(result, CONTEXT));
        expect(bodyOf(parsed)).toEqual(pageTree(result, 'joined'));
      }),
    );
  });

  test('in the front matter, which is always one mapping of strings', () => {
    fc.assert(
      fc.property(hostileArticle, hostileText, (article, url) => {
        const context = { ...CONTEXT, about: { ...CONTEXT.about, url, title: url } };
        const [matter, ...others] = matterOf(parseCommonMark(articleToMarkdown(article, context)));
        expect(others).toEqual([]);
        expect(Object.values(matter as object).every((value) => typeof value === 'string')).toBe(true);
        expect(matter).toMatchObject({ newspaper: '云浦晚报', exported: CONTEXT.exportedAt });
      }),
    );
  });

  test.each([
    ['a tag', '#渡口', String.raw`\#渡口`],
    ['a link between notes', '![[笔记]]', String.raw`!\[\[笔记]]`],
    ['a block name', '完。 ^ab', String.raw`完。 \^ab`],
    ['a highlight', '==重==', String.raw`\=\=重\=\=`],
    ['a comment', '%%藏%%', String.raw`\%\%藏\%\%`],
    ['a call-out', '[!note]', String.raw`\[!note]`],
    ['a Templater command', '<%* x %>', String.raw`<\%\* x %>`],
    ['the direction of the text', 'a\u202Eb', 'a&#x202E;b'],
  ])('for Obsidian: %s', (_, text, written) => {
    expect(articleToMarkdown({ ...BARE, body: [passage(text)] }, { about: {}, exportedAt: '' })).toBe(`${written}\n`);
  });

  test('for Obsidian, in the front matter: Templater commands and the direction of the text', () => {
    const markdown = articleToMarkdown({ ...BARE, headline: [passage('<%* x %> \u202Ey')] }, CONTEXT);
    const [line = ''] = /^title: .*$/mu.exec(markdown) ?? [];
    expect(line).not.toMatch(/<%|\u202E/u);
    expect(load(line)).toEqual({ title: '<%* x %> \u202Ey' });
  });
});
