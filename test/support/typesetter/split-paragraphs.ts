import type { Random } from '../random.ts';
import type { InventedArticle } from './invented-article.ts';

/** After a quotation only another one starts a sentence: what else follows says who spoke. */
const ends = (text: string, i: number, next: string): boolean =>
  /[。！？]/u.test(text[i]!)
    ? !/[”」』）。！？]/u.test(next)
    : /[”」]/u.test(text[i]!) && /[。！？]/u.test(text[i - 1] ?? '') && /[“「]/u.test(next);

/** The sentences of a text; where a quotation mark or a bracket stands open none ends. */
const sentences = (text: string): string[] => {
  const found: string[] = [];
  let [open, from] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    if ('“「『（《'.includes(text[i]!)) open++;
    if ('”」』）》'.includes(text[i]!)) open--;
    const next = text[i + 1] ?? '';
    if (open > 0 || next === '' || !ends(text, i, next)) continue;
    found.push(text.slice(from, i + 1));
    from = i + 1;
  }
  return [...found, text.slice(from)];
};

/** Paragraphs parted between their sentences: features and essays like them short, a line of speech each. */
export function splitParagraphs(article: InventedArticle, share: number, random: Random): InventedArticle {
  if (share === 0) return article;
  const subheads = new Set(article.subheads ?? []);
  const paragraphs: string[] = [];
  const kept: number[] = [];
  article.paragraphs.forEach((text, i) => {
    if (subheads.has(i)) kept.push(paragraphs.length);
    if (subheads.has(i) || i === 0) {
      paragraphs.push(text);
      return;
    }
    sentences(text).forEach((sentence, k) => {
      if (k > 0 && random.chance(share)) paragraphs.push(sentence);
      else paragraphs.push(k > 0 ? `${paragraphs.pop()}${sentence}` : sentence);
    });
  });
  return { ...article, paragraphs, subheads: kept };
}
