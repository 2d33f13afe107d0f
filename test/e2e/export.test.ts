import { describe, expect } from 'vitest';
import { savedFiles } from './support/download.ts';
import { it } from './support/fixtures.ts';
import { button, exportEach, openArticle, waitForArticles, waitForNotice } from './support/popup.ts';
import { fullArticle, sample } from './support/sample.ts';

const FRONT_MATTER = /^---\n(?<matter>[\s\S]*?)\n---\n\n(?<body>[\s\S]*)$/;

function parts(text: string): { readonly matter: string; readonly blocks: string[] } {
  const { matter = '', body = '' } = FRONT_MATTER.exec(text)?.groups ?? {};
  return { matter, blocks: body.trim().split('\n\n') };
}

describe('Export', () => {
  it('saves an article as a Markdown file named after its headline', async ({ server, page, click }) => {
    await page.goto(`${server.origin}/archive.html`);
    const popup = await click();
    await waitForArticles(popup);
    await openArticle(popup, fullArticle);
    const [file] = await savedFiles(popup, 1, () => button(popup, 'Export').click());
    const { kicker, headline, paragraphs, captions } = sample.articles[fullArticle]!;
    expect(file?.name).toBe(`${headline.join(' ')}.md`);
    const { matter, blocks } = parts(file?.text ?? '');
    for (const known of [
      `kicker: "${kicker}"`,
      'newspaper: "松汀日报"',
      'date: "2023-04-14"',
      `source: "${page.url()}"`,
    ]) {
      expect(matter.split('\n')).toContain(known);
    }
    const caption = captions.map(({ text, credit }) => `> ${text}　${credit}`);
    expect(blocks).toEqual([`*${kicker}*`, `# ${headline.join('　')}`, ...paragraphs, ...caption]);
  });

  it('of the page saves all its articles in one file', async ({ server, page, click }) => {
    await page.goto(`${server.origin}/archive.html`);
    const popup = await click();
    await waitForArticles(popup);
    const [file] = await savedFiles(popup, 1, () => button(popup, 'Export all').click());
    await waitForNotice(popup, 'Saved 1 file');
    expect(file?.name).toBe('松汀日报 2023-04-14 第1版.md');
    const { blocks } = parts(file?.text ?? '');
    expect(blocks.filter((block) => block.startsWith('# '))).toHaveLength(sample.articles.length);
    expect(blocks).toEqual(expect.arrayContaining(sample.articles.flatMap(({ paragraphs }) => paragraphs)));
  });

  it('saves a file an article where the reader asks for that', async ({ server, page, click }) => {
    await page.goto(`${server.origin}/archive.html`);
    const popup = await click();
    await waitForArticles(popup);
    const { length } = sample.articles;
    const files = await savedFiles(popup, length, () => exportEach(popup));
    await waitForNotice(popup, `Saved ${length} files`);
    expect(new Set(files.map(({ name }) => name)).size).toBe(length);
    expect(files.map(({ text }) => parts(text).blocks.filter((block) => block.startsWith('# ')).length)).toEqual(
      sample.articles.map(() => 1),
    );
  });
});
