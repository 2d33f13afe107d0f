import type { GoldArticle } from '../typesetter/typeset-page.ts';
import { takeOneToOne } from './match-texts.ts';
import { bodyText } from './squeeze.ts';

function grams(text: string, length: number): Set<string> {
  const chars = [...text];
  if (chars.length < length) return new Set([text]);
  return new Set(chars.slice(length - 1).map((_, i) => chars.slice(i, i + length).join('')));
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const gram of a) if (b.has(gram)) common++;
  return (2 * common) / Math.max(1, a.size + b.size);
}

/** Which found article stands for which of the gold, by the stretches their bodies share, the best pair first. */
export function pairArticles(
  gold: readonly GoldArticle[],
  found: readonly GoldArticle[],
  tolerance: number,
): Map<number, number> {
  const length = tolerance > 0 ? 3 : 5;
  const [g, f] = [gold, found].map((all) => all.map((a) => grams(bodyText(a), length)));
  const all = (g ?? []).flatMap((x, i) => (f ?? []).map((y, j) => ({ gold: i, found: j, share: overlap(x, y) })));
  const likely = all.filter(({ share }) => share > 0).toSorted((a, b) => b.share - a.share);
  return new Map(takeOneToOne(likely).map(({ gold: i, found: j }) => [i, j]));
}
