import type { Random } from '../random.ts';
import { inventKicker } from './invent-kicker.ts';
import type { InventedArticle } from './invented-article.ts';
import { measureText } from './measure-text.ts';

const scriptOf = ({ style }: InventedArticle): 'simplified' | 'traditional' | undefined =>
  style === 'republic' || style === 'notice'
    ? undefined
    : style === 'traditional' || style === 'hongkong'
      ? 'traditional'
      : 'simplified';

const OPENING = /^.{0,30}?[）)】電电](?=.)/u;

/** Neighbouring clauses of the opening that a deck may say again, as decks of reports do. */
const clausesOf = ({ paragraphs }: InventedArticle): string[][] => {
  const text = (paragraphs[0] ?? '').replace(OPENING, '');
  return text
    .split(/[。！？；]/u)
    .map((sentence) => sentence.split('，').filter((clause) => /^[^“”「」（）]{5,13}$/u.test(clause)));
};

function inventDeck(article: InventedArticle, random: Random): string | undefined {
  const pairs = clausesOf(article).flatMap((clauses) =>
    clauses.slice(1).map((second, i) => `${clauses[i]}，${second}`),
  );
  const deck = pairs.length ? random.pick(pairs) : undefined;
  return deck && random.chance(0.1) ? `——${deck}` : deck;
}

const LONGEST = 24;
/** Two lines of a headline are set to about one width: papers write them so. */
const UNLIKE = 1.25;

const areUnlike = (upper: string, lower: string): boolean => {
  const ratio = measureText(upper) / measureText(lower);
  return Math.max(ratio, 1 / ratio) > UNLIKE;
};

/** Two short lines of a headline may stand on one, a space between them: most of those that are of unlike width. */
function joinLines(headline: readonly string[], random: Random): readonly string[] {
  const [upper = '', lower = ''] = headline;
  const fits =
    headline.length === 2 && headline.join('').length < LONGEST && !headline.some((line) => /[ 　]/u.test(line));
  const gap = /[，、：；？！]$/u.test(upper) ? '' : ' ';
  return fits && random.chance(areUnlike(upper, lower) ? 0.85 : 0.3) ? [headline.join(gap)] : headline;
}

const HALVES = /^([^，　 ]{5,12})[，　 ]([^，　 ]{5,12})$/u;

/** Two clauses of like width on one line may stand on two. */
function partLine(headline: readonly string[], random: Random): readonly string[] {
  const [, upper, lower] = HALVES.exec(headline.length === 1 ? headline[0]! : '') ?? [];
  return upper && lower && !areUnlike(upper, lower) && random.chance(0.5) ? [upper, lower] : headline;
}

const varyHeadline = (headline: readonly string[], random: Random): readonly string[] =>
  headline.length === 1 ? partLine(headline, random) : joinLines(headline, random);

/** The article with a heading of other parts: now and then a kicker or a deck where it has none, its headline on one line. */
export function varyHeading(article: InventedArticle, random: Random): InventedArticle {
  const script = scriptOf(article);
  if (!script) return article;
  const kicker = article.kicker ?? (random.chance(0.3) ? inventKicker(article, script, random) : undefined);
  const deck =
    article.deck ?? (article.style !== 'essay' && random.chance(0.3) ? inventDeck(article, random) : undefined);
  return {
    ...article,
    headline: varyHeadline(article.headline, random),
    ...(kicker ? { kicker } : {}),
    ...(deck ? { deck } : {}),
  };
}
