import type { Random } from '../random.ts';
import { breakLines } from './break-lines.ts';
import type { InventedArticle, InventedCaption } from './invented-article.ts';
import { rowOf, type Row } from './printed-line.ts';
import type { Style } from './style.ts';

function printedTexts(caption: InventedCaption, style: Style, random: Random): string[] {
  if (!caption.credit) return [caption.text];
  if (random.chance(style.captions.creditApart)) return [caption.text, caption.credit];
  return [`${caption.text}${style.captions.gap}${caption.credit}`];
}

function setCaption(caption: InventedCaption, article: number, part: number, style: Style, random: Random): Row[] {
  const room = 2 * random.int(...style.captions.wrap);
  const lines = printedTexts(caption, style, random).flatMap((text) =>
    breakLines(text, () => room, style.breaking, random),
  );
  return lines.map(({ text }, i) => rowOf({ text, role: 'caption', article, part, first: i === 0 }));
}

/** Each caption of the article as a block of its own. */
export function setCaptions(article: InventedArticle, index: number, style: Style, random: Random): Row[][] {
  return (article.captions ?? []).map((caption, part) => setCaption(caption, index, part, style, random));
}
