import type { Random } from '../random.ts';
import type { InventedArticle } from './invented-article.ts';

/** Items, cables, signatures and speech stand alone. */
const ALONE = /^[（【〔(“「『①-⑳●■□◎△*\d０-９]|^[一二三四五六七八九十]+、/u;

const LONG = 25;

function canJoin(before: string | undefined, text: string): boolean {
  return (before?.length ?? 0) >= LONG && text.length >= LONG && !ALONE.test(text) && /[。、”」]$/u.test(before ?? '');
}

/** Joins some neighbouring paragraphs: papers differ in how long theirs are, and the oldest hardly part any. */
export function joinParagraphs(article: InventedArticle, share: number, random: Random): InventedArticle {
  const subheads = new Set(article.subheads ?? []);
  const paragraphs: string[] = [];
  const kept: number[] = [];
  article.paragraphs.forEach((text, i) => {
    const free = !subheads.has(i) && !subheads.has(i - 1) && paragraphs.length > 0;
    if (free && canJoin(paragraphs.at(-1), text) && random.chance(share)) {
      paragraphs.push((paragraphs.pop() ?? '') + text);
      return;
    }
    if (subheads.has(i)) kept.push(paragraphs.length);
    paragraphs.push(text);
  });
  return { ...article, paragraphs, subheads: kept };
}
