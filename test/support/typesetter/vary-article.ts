import type { Random } from '../random.ts';
import { inventCaption } from './invent-caption.ts';
import { varyHeading } from './invent-heading.ts';
import { inventSubheads } from './invent-subheads.ts';
import type { InventedArticle, InventedCaption } from './invented-article.ts';
import { joinParagraphs } from './join-paragraphs.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import { varyEnd } from './vary-end.ts';

const COUNTED = /(?<=[1-9])\d(?!\d*[年月日号號时時点點:：])/gu;

/** Other digits in amounts, the same ones wherever the article says them; dates and hours stay as they are. */
function varyDigits(random: Random): (text: string) => string {
  const digits = random.shuffled([...'0123456789']);
  return (text) => text.replace(COUNTED, (digit) => digits[Number(digit)] ?? digit);
}

function keepParagraphs(article: InventedArticle, random: Random): InventedArticle {
  const share = random.pick([1, 1, 1, 0.8, 0.5]);
  const last = article.paragraphs.length - 1;
  const subheads = new Set(article.subheads ?? []);
  const drawn = article.paragraphs.map((_, i) => i).filter((i) => i === 0 || random.chance(share));
  const hasText = (i: number, k: number) => i < last && k + 1 < drawn.length && !subheads.has(drawn[k + 1] ?? -1);
  const kept = drawn.filter((i, k) => !subheads.has(i) || hasText(i, k));
  return {
    ...article,
    paragraphs: kept.map((i) => article.paragraphs[i] ?? ''),
    subheads: kept.flatMap((i, k) => (subheads.has(i) ? [k] : [])),
  };
}

function varyCaptions(article: InventedArticle, random: Random): InventedCaption[] {
  const own = (article.captions ?? []).filter(() => random.chance(0.9));
  const all = own.length || random.chance(0.75) ? own : inventCaption(article, random);
  return all.map(({ text, credit }) => (credit && random.chance(0.65) ? { text, credit } : { text }));
}

const DATELINE =
  /^(?:[【（(][^】）)]{2,24}[】）)]|[\p{Script=Han}]{1,4}[讯訊][（(][^）)]{2,24}[）)]|[\p{Script=Han}]{2,8}社?[^，。（(]{2,16}日?[电電][（(][^）)]{2,24}[）)])/u;

/** Now and then an article without its dateline: many papers print none. */
function dropDateline(
  { paragraphs: [first = '', ...others], ...rest }: InventedArticle,
  random: Random,
): InventedArticle {
  const bare = first.replace(DATELINE, '').trimStart();
  return { ...rest, paragraphs: [bare.length > 20 && random.chance(0.25) ? bare : first, ...others] };
}

/** What one article in how many has its paragraphs joined, and how many of them. */
function joinShare({ style }: InventedArticle, random: Random): number {
  if (style === 'republic') return random.pick([0, 0.8, 1]);
  return style === 'essay' ? 0 : random.pick([0, 0, 0, 0, 0.5]);
}

/** What one article in how many has its paragraphs parted, and how often. */
function splitShare({ style }: InventedArticle, random: Random): number {
  if (style === 'republic' || style === 'notice') return 0;
  return random.pick(style === 'essay' || style === 'metro' ? [0, 0, 0, 0.3, 0.7] : [0, 0, 0, 0, 0, 0, 0.3]);
}

/**
 * The article with other digits, longer or fewer paragraphs, another caption, perhaps without its kicker or deck, so that
 * a small corpus makes many pages.
 */
export function varyArticle(article: InventedArticle, random: Random): InventedArticle {
  const other = varyDigits(random);
  const headed = varyHeading(article, random);
  const shorter = dropDateline(keepParagraphs(headed, random), random);
  const joined = joinParagraphs(shorter, joinShare(headed, random), random);
  const parted = splitParagraphs(joined, splitShare(headed, random), random);
  const varied = varyEnd(random.chance(0.15) ? inventSubheads(parted, random) : parted, random);
  const { kicker, deck, ...rest } = varied;
  const captions = varyCaptions(varied, random);
  return {
    ...rest,
    ...(kicker && random.chance(0.75) ? { kicker: other(kicker) } : {}),
    headline: varied.headline.map(other),
    ...(deck && random.chance(0.75) ? { deck: other(deck) } : {}),
    paragraphs: varied.paragraphs.map(other),
    captions: captions.map(({ text, credit }) => (credit ? { text: other(text), credit } : { text: other(text) })),
  };
}
