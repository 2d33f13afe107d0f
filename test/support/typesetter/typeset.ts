import type { Random } from '../random.ts';
import { addFurniture } from './add-furniture.ts';
import type { Block } from './block.ts';
import { layPage } from './lay-page.ts';
import type { InventedArticle } from './invented-article.ts';
import { partBlocks } from './part-blocks.ts';
import { placeBlocks } from './place-blocks.ts';
import { renderRows } from './render-rows.ts';
import { setArticle } from './set-article.ts';
import { spoilArticle } from './spoil-article.ts';
import type { Style } from './style.ts';
import type { GoldArticle, LineTruth, TypesetPage } from './typeset-page.ts';

function goldOf({ kicker, headline, deck, paragraphs, captions }: InventedArticle): GoldArticle {
  return { ...(kicker ? { kicker } : {}), headline, ...(deck ? { deck } : {}), paragraphs, captions: captions ?? [] };
}

const squeeze = (text: string) => text.replace(/\s+/gu, '');

/** Furniture whose words no article has too: of the rest nobody can say whether it was kept out. */
function toldApart(furniture: readonly string[], articles: readonly GoldArticle[]): string[] {
  const all = squeeze(JSON.stringify(articles));
  return furniture.filter((piece) => !all.includes(squeeze(piece)));
}

function moveLine(line: LineTruth, by: number): LineTruth {
  return { ...line, span: { start: line.span.start + by, end: line.span.end + by } };
}

function setPage(articles: readonly InventedArticle[], style: Style, random: Random): Block[] {
  if (style.across?.bands) return layPage(articles, style, style.across, random);
  return placeBlocks(
    articles.map((article, index) => setArticle(article, index, style, random)),
    style,
    random,
  );
}

/**
 * Sets articles on a page the way print and extraction leave them, and tells what is what. The same articles, style and
 * seed give the same page.
 */
export function typeset(articles: readonly InventedArticle[], style: Style, random: Random): TypesetPage {
  const printed = articles.map((article) => spoilArticle(article, style.noise, random));
  const blocks = addFurniture(setPage(printed, style, random), style, random);
  const blankText = () => (random.chance(style.blanks.notEmpty) ? random.pick([' ', '\u3000', '    ', '\t']) : '');
  const { text, lines } = renderRows(partBlocks(blocks, style.blanks, random), blankText);
  const furniture = lines
    .filter(({ role }) => role === 'furniture')
    .map(({ span }) => text.slice(span.start, span.end));
  const articlesGold = printed.map(goldOf);
  const lead = random.chance(style.spacing.firstLine) ? ' ' : '';
  const moved = lines.map((line) => moveLine(line, lead.length));
  return {
    text: lead + text,
    gold: { articles: articlesGold, furniture: toldApart(furniture, articlesGold) },
    lines: moved,
  };
}
