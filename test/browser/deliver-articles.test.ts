import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createDelivery, type Exporters } from '../../lib/browser/deliver-articles.ts';
import type { Article } from '../../lib/model/article.ts';
import type { ReadPage } from '../../lib/model/outcome.ts';

const article = (headline: string): Article => ({
  headline: [{ text: headline, spans: [] }],
  body: [],
  captions: [],
  confidence: 1,
});
const page: ReadPage = {
  source: { text: '', about: { newspaper: '青渡日报' } },
  result: { articles: [article('桥'), article('桥')], furniture: [], unplaced: [], doubts: [] },
  elapsed: 1,
};
const nameOf = ({ headline }: Article) => headline[0]?.text ?? '';
const exporters: Exporters = {
  articleToMarkdown: (one, { about }) => `# ${nameOf(one)} (${about.newspaper})`,
  pageToMarkdown: ({ articles }) => `${articles.length} articles`,
  articleToText: nameOf,
  pageToText: () => 'page',
  articleToHtml: (one) => `<h1>${nameOf(one)}</h1>`,
  pageToHtml: () => '<main>page</main>',
  fileNameOf: (one, taken) => (taken?.size ? `${nameOf(one)} ${taken.size + 1}.md` : `${nameOf(one)}.md`),
  setTypography: (result) => result,
  pageFileName: ({ newspaper }) => `${newspaper}.md`,
};

const delivery = createDelivery(async () => exporters);
const saved: { name: string; text: Promise<string> }[] = [];
const written = vi.fn<(items: ClipboardItem[]) => Promise<void>>(async () => undefined);
const form = async (type: string) => (await written.mock.calls.at(-1)?.[0]?.[0]?.getType(type))?.text();

beforeEach(() => {
  saved.length = 0;
  const blobs = new Map<string, Blob>();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const address = `blob:${blobs.size}`;
    blobs.set(address, blob as Blob);
    return address;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, text: (blobs.get(this.href) as Blob).text() });
  });
  Object.defineProperty(navigator, 'clipboard', { value: { write: written }, configurable: true });
});

const files = () => Promise.all(saved.map(async ({ name, text }) => [name, await text]));

describe('copying', () => {
  it('puts plain text and HTML of an article on the clipboard together', async () => {
    await delivery.copyArticle(page, 1);
    expect([await form('text/plain'), await form('text/html')]).toEqual(['桥', '<h1>桥</h1>']);
  });

  it('puts the whole page there', async () => {
    await delivery.copyPage(page);
    expect([await form('text/plain'), await form('text/html')]).toEqual(['page', '<main>page</main>']);
  });

  it('rejects where the browser refuses', async () => {
    written.mockRejectedValueOnce(new DOMException('no focus', 'NotAllowedError'));
    await expect(delivery.copyPage(page)).rejects.toThrow('no focus');
  });

  it('rejects for an article that is not there', async () => {
    await expect(delivery.copyArticle(page, 9)).rejects.toThrow(RangeError);
  });
});

describe('saving', () => {
  it('makes one file of an article', async () => {
    expect(await delivery.saveArticle(page, 0)).toBe(1);
    expect(await files()).toEqual([['桥.md', '# 桥 (青渡日报)']]);
  });

  it('makes one file of the page', async () => {
    expect(await delivery.savePage(page)).toBe(1);
    expect(await files()).toEqual([['青渡日报.md', '2 articles']]);
  });

  it('makes a file per article, each under a name of its own', async () => {
    expect(await delivery.saveEachArticle(page)).toBe(2);
    expect((await files()).map(([name]) => name)).toEqual(['桥.md', '桥 2.md']);
  });
});
