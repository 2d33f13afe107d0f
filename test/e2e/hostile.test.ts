import { load } from 'js-yaml';
import type { Node, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { describe, expect } from 'vitest';
import { parseCommonMark } from '../exporters/parse-markdown.ts';
import { readClipboard, textsIn } from './support/clipboard.ts';
import { savedFiles } from './support/download.ts';
import { it } from './support/fixtures.ts';
import { button, openArticle, waitForArticles, waitForNotice } from './support/popup.ts';
import { hostileArticle } from './support/sample.ts';

const ACTIVE = 'script, img, a, iframe, svg, form, style, link, meta, textarea';
const squeeze = (text: string) => text.replaceAll(/\s/g, '');
const headline = hostileArticle.headline.join('');
/** They stand in a line of their own, so that they are not always taken for words of the article. */
const END_TAGS = '</pre></textarea>';
const texts = [headline, ...hostileArticle.paragraphs, ...hostileArticle.captions.map(({ text }) => text)].map((text) =>
  squeeze(text.replace(END_TAGS, '')),
);

/** Every kind of node in a Markdown tree. */
const kindsIn = (node: Node): string[] => [
  node.type,
  ...('children' in node ? (node as Root).children.flatMap(kindsIn) : []),
];

describe('a page that means harm', () => {
  it('is shown as text', async ({ server, page, click }) => {
    await page.goto(`${server.origin}/hostile.html`);
    const popup = await click();
    await waitForArticles(popup);
    await openArticle(popup, 0);
    const article = popup.getByRole('article');
    const shown = squeeze((await article.textContent()) ?? '');
    expect(texts.filter((text) => !shown.includes(text))).toEqual([]);
    expect(await article.locator(ACTIVE).count()).toBe(0);
  });

  it('is copied as text', async ({ server, page, click }) => {
    await page.goto(`${server.origin}/hostile.html`);
    const popup = await click();
    await waitForArticles(popup);
    await button(popup, 'Copy all').click();
    await waitForNotice(popup, 'Copied');
    const { plain, html } = await readClipboard(page);
    const pasted = (await textsIn(page, html, 'body')).join('');
    for (const copied of [plain, pasted].map(squeeze)) {
      expect([...texts, END_TAGS].filter((text) => !copied.includes(text))).toEqual([]);
    }
    expect(await textsIn(page, html, ACTIVE)).toEqual([]);
  });

  it('is exported as text, under a front matter of its own and a safe name', async ({ server, page, click }) => {
    await page.goto(`${server.origin}/hostile.html`);
    const popup = await click();
    await waitForArticles(popup);
    await openArticle(popup, 0);
    const [file] = await savedFiles(popup, 1, () => button(popup, 'Export').click());
    expect(file?.name).toBe('＜script＞alert(＂整版＂)＜／script＞骗局揭秘.md');
    const tree = parseCommonMark(file?.text ?? '');
    const [matter] = tree.children;
    expect(load(matter?.type === 'yaml' ? matter.value : '')).toMatchObject({ title: headline, newspaper: '松汀日报' });
    const kinds = ['root', 'yaml', 'heading', 'paragraph', 'blockquote', 'text'];
    expect(kindsIn(tree).filter((kind) => !kinds.includes(kind))).toEqual([]);
    expect(texts.filter((text) => !squeeze(toString(tree)).includes(text))).toEqual([]);
  });
});
