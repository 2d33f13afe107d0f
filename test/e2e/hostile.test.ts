import { load } from 'js-yaml';
import type { Node, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { parseCommonMark } from '../exporters/parse-markdown.ts';
import { readClipboard, textsIn } from './support/clipboard.ts';
import { savedFiles } from './support/download.ts';
import { it } from './support/fixtures.ts';
import { BIDI_CONTROL, hostileArticle } from './support/hostile-page.ts';
import { button, openArticle, waitForArticles, waitForNotice } from './support/popup.ts';

const ACTIVE = 'script, img, a, iframe, svg, form, style, link, meta';
const squeeze = (text: string) => text.replaceAll(/\s/g, '');
/** What follows the headline. */
const hostileBody = hostileArticle.slice(hostileArticle.indexOf(BIDI_CONTROL) + 1);
const hostileHeadline = hostileArticle.slice(0, -hostileBody.length);

/** Every kind of node in a Markdown tree. */
const kindsIn = (node: Node): string[] => [
  node.type,
  ...('children' in node ? (node as Root).children.flatMap(kindsIn) : []),
];

async function openHostile(popup: Page): Promise<void> {
  await waitForArticles(popup);
  await openArticle(popup, 0);
}

describe('a page that means harm', () => {
  it('is shown as text', async ({ server, page, click }) => {
    await page.goto(`${server.origin}/hostile.html`);
    const popup = await click();
    await openHostile(popup);
    const article = popup.getByRole('article');
    expect(squeeze((await article.textContent()) ?? '')).toContain(hostileBody);
    expect(await article.locator(ACTIVE).count()).toBe(0);
    expect(await popup.title()).toBe('Broadsheet 整版');
  });

  it('is copied as text', async ({ server, page, click }) => {
    await page.goto(`${server.origin}/hostile.html`);
    const popup = await click();
    await openHostile(popup);
    await button(popup, 'Copy').click();
    await waitForNotice(popup, 'Copied');
    const { plain, html } = await readClipboard(page);
    expect(squeeze(plain)).toBe(hostileArticle);
    expect(await textsIn(page, html, ACTIVE)).toEqual([]);
    expect((await textsIn(page, html, 'h1, p')).map(squeeze).join('')).toBe(hostileArticle);
  });

  it('is exported as text, under a front matter of its own and a name without control characters', async ({
    server,
    page,
    click,
  }) => {
    await page.goto(`${server.origin}/hostile.html`);
    const popup = await click();
    await openHostile(popup);
    const [file] = await savedFiles(popup, 1, () => button(popup, 'Export').click());
    expect(file?.name).toMatch(/^网页被改的一天.*\.md$/);
    expect(file?.name).not.toContain(BIDI_CONTROL);
    const tree = parseCommonMark(file?.text ?? '');
    const [matter] = tree.children;
    const { title } = load(matter?.type === 'yaml' ? matter.value : '') as { readonly title: string };
    expect(squeeze(title)).toBe(hostileHeadline);
    expect(new Set(kindsIn(tree))).toEqual(new Set(['root', 'yaml', 'heading', 'paragraph', 'text']));
    expect(squeeze(toString(tree))).toContain(hostileBody);
  });
});
