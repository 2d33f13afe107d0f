import type { Random } from '../random.ts';
import type { InventedArticle, InventedCaption } from './invented-article.ts';

const COUNTED = /(?<=[1-9])\d(?!\d*[年月日号時时点點:：])/gu;

/** Other digits in amounts; dates and hours stay as they are. */
const varyDigits = (text: string, random: Random) => text.replace(COUNTED, () => String(random.int(0, 9)));

function keptParagraphs(article: InventedArticle, random: Random): number[] {
  const share = random.pick([1, 1, 0.8, 0.6, 0.4]);
  const last = article.paragraphs.length - 1;
  const subheads = new Set(article.subheads ?? []);
  const kept = article.paragraphs.map((_, i) => i).filter((i) => i === 0 || random.chance(share));
  return kept.filter(
    (i, k) => !subheads.has(i) || (i < last && !subheads.has(kept[k + 1] ?? -1) && k + 1 < kept.length),
  );
}

/**
 * The article with other digits and perhaps without some paragraphs, its kicker, deck or a credit, so that a small corpus
 * makes many pages.
 */
export function varyArticle(article: InventedArticle, random: Random): InventedArticle {
  const kept = keptParagraphs(article, random);
  const { kicker, deck, headline, ...rest } = article;
  const captions = (article.captions ?? []).filter(() => random.chance(0.9));
  const varied = ({ text, credit }: InventedCaption) => (credit && random.chance(0.8) ? { text, credit } : { text });
  return {
    ...rest,
    ...(kicker && random.chance(0.75) ? { kicker } : {}),
    headline,
    ...(deck && random.chance(0.75) ? { deck } : {}),
    paragraphs: kept.map((i) => varyDigits(article.paragraphs[i] ?? '', random)),
    subheads: kept.flatMap((i, k) => (article.subheads?.includes(i) ? [k] : [])),
    captions: captions.map(varied),
  };
}
