import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { sourceFromFile } from '../../lib/cli/source-from-file.ts';
import { markupPages, type MarkupPage } from '../../test/support/markup-pages.ts';
import { readGold } from '../../test/support/read-gold.ts';
import { loadCorpus } from '../../test/support/typesetter/load-corpus.ts';
import type { StyleKind } from '../../test/support/typesetter/style.ts';
import { typesetKind } from '../../test/support/typesetter/typeset-kind.ts';
import type { TrialPage } from './tried-page.ts';

function foldersUnder(folder: string, gold: string): string[] {
  if (!existsSync(folder)) return [];
  if (existsSync(join(folder, gold))) return existsSync(join(folder, 'input.txt')) ? [folder] : [];
  const inside = readdirSync(folder)
    .toSorted()
    .map((name) => join(folder, name));
  return inside.filter((path) => statSync(path).isDirectory()).flatMap((path) => foldersUnder(path, gold));
}

function readPage(folder: string, goldFile: string, group: string): TrialPage {
  const { tolerance, text: said, ...gold } = readGold(readFileSync(join(folder, goldFile), 'utf8'));
  const text = readFileSync(join(folder, 'input.txt'), 'utf8');
  return { group, name: basename(folder), text, gold, tolerance, ...(said ? { said } : {}) };
}

/** The pages of `test/pages`: text, and markup as the command line reads it. */
export async function collectOwnPages(root: string): Promise<TrialPage[]> {
  const texts = foldersUnder(join(root, 'test/pages'), 'expected.json').map((folder) =>
    readPage(folder, 'expected.json', 'test/pages'),
  );
  const marked = markupPages().filter(({ inTab }) => !inTab);
  return [...texts, ...(await Promise.all(marked.map(readMarkup)))];
}

async function readMarkup({ slug, file, gold: { tolerance, ...gold } }: MarkupPage): Promise<TrialPage> {
  const source = await sourceFromFile(file, readFileSync(file));
  return { group: 'test/pages, markup', name: slug, text: source.text, source, gold, tolerance };
}

/** Pages of text from a folder of gold pages beside the project, where it is there; grouped by the folder they lie in. */
export function collectSharedPages(root: string): TrialPage[] {
  const shared = join(root, '../shared/pages');
  return foldersUnder(shared, 'gold.json').map((folder) => {
    const parent = dirname(folder);
    return readPage(
      folder,
      'gold.json',
      `shared ${parent === shared ? basename(folder).split('-')[0] : basename(parent)}`,
    );
  });
}

/** Freshly set pages, the same number of each kind; `share` of the corpus that they are made of. */
export function setPages(kinds: readonly StyleKind[], count: number, seed: number, share: 'all' | 'held'): TrialPage[] {
  const corpus = loadCorpus(share);
  return kinds.flatMap((kind, k) =>
    Array.from({ length: count }, (_, i): TrialPage => {
      const own = seed + 1000003 * k + i;
      const { text, gold, lines } = typesetKind(corpus, kind, own);
      return { group: `set ${kind}`, name: `${kind} ${own}`, text, gold, lines, tolerance: 0 };
    }),
  );
}
