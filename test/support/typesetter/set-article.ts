import type { Random } from '../random.ts';
import type { Block, SetArticle } from './block.ts';
import type { InventedArticle } from './invented-article.ts';
import { partLines } from './part-lines.ts';
import { setAcross } from './set-across.ts';
import { setBody } from './set-body.ts';
import { setCaptions } from './set-captions.ts';
import { setHeading } from './set-heading.ts';
import type { Style } from './style.ts';

function setColumns(article: InventedArticle, index: number, style: Style, random: Random): Block[] {
  const measure = random.pick(style.columns.measures);
  const columns = setBody(article, index, measure, style, random);
  if (style.across) return [setAcross(columns.flat(), measure, style.across, random)];
  return columns.map((lines) => ({ kind: 'column', article: index, rows: partLines(lines, style.blanks, random) }));
}

/** Sets one article: heading, columns and captions, not yet placed. */
export function setArticle(article: InventedArticle, index: number, style: Style, random: Random): SetArticle {
  const rows = setHeading(article, index, style, random);
  const heading: Block | null = rows.length ? { kind: 'heading', article: index, rows } : null;
  const captions = setCaptions(article, index, style, random).map((caption): Block => ({
    kind: 'caption',
    article: index,
    rows: caption,
  }));
  return { index, heading, columns: setColumns(article, index, style, random), captions };
}
