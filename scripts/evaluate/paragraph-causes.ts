import { captionTexts, squeeze } from '../../test/support/score/squeeze.ts';
import type { TriedPage } from './tried-page.ts';

type Found = readonly [cause: string, detail: string];

const ends = (text: string) => `${text.slice(0, 14)}…${text.slice(-8)}`;

function headingsOf({ gold }: TriedPage): string[] {
  const lines = gold.articles.flatMap((a) => [a.kicker ?? '', ...a.headline, a.deck ?? '', ...captionTexts(a)]);
  return lines.map(squeeze).filter((line) => line.length > 3);
}

/** Why one found paragraph is none of the gold's. */
function causeOf(text: string, gold: readonly string[], others: readonly string[]): string {
  if (gold.some((g) => g.includes(text))) return 'paragraph: split';
  const holds = gold.filter((g) => text.includes(g));
  const rest = holds.reduce((left, g) => left.replace(g, ''), text);
  if (holds.length > 1 && rest === '') return 'paragraph: joined with the next';
  if (others.some((line) => text.includes(line))) return 'paragraph: swallowed a heading or caption';
  if (gold.some((g) => g.startsWith(text.slice(0, 6))) && gold.some((g) => g.endsWith(text.slice(-6))))
    return 'paragraph: joined, parts of two or out of order';
  return 'paragraph: other';
}

/** What is wrong about the found paragraphs that are none of the gold's. */
export function paragraphCauses(page: TriedPage): Found[] {
  const gold = page.gold.articles.flatMap(({ paragraphs }) => paragraphs.map(squeeze));
  const known = new Set(gold);
  const others = headingsOf(page);
  const wrong = page.plain.articles
    .flatMap(({ paragraphs }) => paragraphs.map(squeeze))
    .filter((text) => !known.has(text));
  return wrong.map((text): Found => [causeOf(text, gold, others), ends(text)]);
}
