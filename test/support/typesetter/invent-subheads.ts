import type { Random } from '../random.ts';
import type { InventedArticle } from './invented-article.ts';

/** What starts with one of these leans on the clause before it. */
const LEANING = /^[并但而后後是其如于於也还還就又则則以却卻被由且只都才将將对對在和与與]/u;

const ENDS = /[。！？”」]$/u;

const clausesOf = (text: string): string[] =>
  text.split(/[。！？；，：]/u).filter((clause) => /^[^“”「」（）《》]{4,12}$/u.test(clause) && !LEANING.test(clause));

const NUMERALS = '一二三四五六';
type Form = (short: string, long: string, n: number) => string;

/** How the subheads of an article are marked: all alike. */
const FORMS: readonly Form[] = [
  (short) => short,
  (short) => short,
  (_, long) => long,
  (_, long, n) => `${NUMERALS[n]}、${long}`,
  (short, _, n) => `（${NUMERALS[n]}）${short}`,
  (_, long, n) => `${n + 1}.${long}`,
  (short) => `■${short}`,
  (short) => `● ${short}`,
  (short) => `${short}？`,
];

const MOST = 4;

/** Subheads in the words of the paragraphs that they stand over, where an article of some length has none. */
export function inventSubheads(article: InventedArticle, random: Random): InventedArticle {
  const { paragraphs, style } = article;
  if (style === 'republic' || style === 'notice' || article.subheads?.length || paragraphs.length < 5) return article;
  const form = random.pick(FORMS);
  const share = random.pick([0.3, 0.5]);
  const set: string[] = [];
  const subheads: number[] = [];
  paragraphs.forEach((text, i) => {
    const clauses = clausesOf(text);
    const free = i > 1 && text.length > 30 && ENDS.test(paragraphs[i - 1]!) && set.length - 1 !== subheads.at(-1);
    if (free && clauses.length > 1 && subheads.length < MOST && random.chance(share)) {
      const [first = '', second = ''] = random.shuffled(clauses);
      subheads.push(set.length);
      set.push(form(first, `${first}，${second}`, subheads.length - 1));
    }
    set.push(text);
  });
  return { ...article, paragraphs: set, subheads };
}
