import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reflow } from '../lib/reflow.ts';
import { readGold } from './support/read-gold.ts';
import { countWrong, evenArticle, inOrder } from './support/score/count-wrong.ts';
import { plainResult } from './support/score/plain-result.ts';
import { scorePage } from './support/score/score-page.ts';
import { squeeze } from './support/score/squeeze.ts';
import { STILL_WRONG } from './support/still-wrong.ts';

const pages = join(import.meta.dirname, 'pages');
const shared = join(import.meta.dirname, '../../shared/pages/liaoyuan-2022-05-09');

/** What a page stands in. Those in markup are tried in `sources/pages.test.ts`, those to be printed in a browser. */
const FILES = ['input.txt', 'page.html', 'page.xml', 'print.html'];
const slugs = readdirSync(pages);
const filesOf = (slug: string): readonly string[] => FILES.filter((file) => existsSync(join(pages, slug, file)));

it('every page is one file, and has what is right for it', () => {
  const others = slugs.filter((slug) => filesOf(slug).length !== 1 || !existsSync(join(pages, slug, 'expected.json')));
  expect(others).toEqual([]);
});

const folders = [
  ...slugs
    .filter((slug) => filesOf(slug).includes('input.txt'))
    .map((slug) => [slug, join(pages, slug), 'expected.json'] as const),
  ...(existsSync(shared) ? [['liaoyuan-2022-05-09', shared, 'gold.json'] as const] : []),
];

describe.each(folders)('the page %s', (slug, folder, file) => {
  const text = readFileSync(join(folder, 'input.txt'), 'utf8');
  const expected = readGold(readFileSync(join(folder, file), 'utf8'));
  const result = plainResult(reflow({ text }));

  it('has no more articles that need repair, and no fewer, than are known to', () => {
    expect(countWrong(expected, result)).toBe(STILL_WRONG[slug] ?? 0);
  });

  it('keeps its furniture out of them', () => {
    const outside = squeeze([...result.furniture, ...result.unplaced].join('\n'));
    expect(expected.furniture.filter((piece) => !outside.includes(squeeze(piece)))).toEqual([]);
  });

  it('keeps every character', () => {
    const { characters, kept, invented } = scorePage(text, expected, result).counts;
    expect({ kept, invented }).toEqual({ kept: characters, invented: 0 });
  });
});

describe.each(folders.filter(([slug]) => !STILL_WRONG[slug]))('the page %s', (_, folder, file) => {
  it('gives its articles, none too many, without repair', () => {
    const expected = readGold(readFileSync(join(folder, file), 'utf8'));
    const result = plainResult(reflow({ text: readFileSync(join(folder, 'input.txt'), 'utf8') }));
    expect(inOrder(expected, result).map(evenArticle)).toEqual(expected.articles.map(evenArticle));
  });
});
