import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InventedArticle } from './invented-article.ts';

const CORPUS = join(import.meta.dirname, '../corpus');

/** `training` is what weights are learned from, `held` what they are tried on. */
export type CorpusShare = 'all' | 'training' | 'held';

function isHeld(id: string): boolean {
  let hash = 7;
  for (const char of id) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 1009;
  return hash % 4 === 0;
}

/** Papers before 1949 set their headings in lines of one rank: all of them are the headline. */
function oneRank(article: InventedArticle): InventedArticle {
  if (article.style !== 'republic') return article;
  const { kicker, deck, headline, ...rest } = article;
  return { ...rest, headline: [...(kicker ? [kicker] : []), ...headline, ...(deck ? [deck] : [])] };
}

const SIGNATURE = /^[（(][^（()）]{1,20}[）)]$/u;

/** A signature in brackets is set right after the last words. */
function signedInPlace(article: InventedArticle): InventedArticle {
  const [last = '', ...others] = article.paragraphs.toReversed();
  if (!SIGNATURE.test(last) || !others.length || article.subheads?.includes(others.length - 1)) return article;
  const [end, ...before] = others;
  return { ...article, paragraphs: [...before.toReversed(), `${end}${last}`] };
}

/** Every invented article of the corpus, or the named share of them. */
export function loadCorpus(share: CorpusShare = 'all'): InventedArticle[] {
  const files = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  const articles = files
    .toSorted()
    .flatMap((name) => JSON.parse(readFileSync(join(CORPUS, name), 'utf8')) as InventedArticle[])
    .map(oneRank)
    .map(signedInPlace);
  return share === 'all' ? articles : articles.filter(({ id }) => isHeld(id) === (share === 'held'));
}
