import type { Random } from '../random.ts';
import type { Block } from './block.ts';
import type { InventedArticle } from './invented-article.ts';
import { measureText } from './measure-text.ts';
import type { Cell, PrintedLine, Row } from './printed-line.ts';
import { balanced } from './set-across.ts';
import { setBody } from './set-body.ts';
import { setCaptions } from './set-captions.ts';
import { setHeading } from './set-heading.ts';
import type { AcrossStyle, Style } from './style.ts';

/** A printed line and where it stands: `x` in half em from the page's left, `y` in rows. */
interface Laid {
  readonly line: PrintedLine;
  readonly x: number;
  readonly y: number;
}

interface LaidArticle {
  readonly width: number;
  readonly height: number;
  readonly laid: readonly Laid[];
}

const linesOf = (rows: readonly Row[]): PrintedLine[] => rows.flatMap((row) => row.map(({ line }) => line));
const stack = (lines: readonly PrintedLine[], x: number, y: number): Laid[] =>
  lines.map((line, i) => ({ line, x, y: y + i }));

function layArticle(
  article: InventedArticle,
  index: number,
  style: Style,
  across: AcrossStyle,
  random: Random,
): LaidArticle {
  const measure = random.pick(style.columns.measures);
  const heading = linesOf(setHeading(article, index, style, random));
  const columns = balanced(setBody(article, index, measure, style, random).flat(), random.int(...across.columns));
  const pitch = 2 * measure + random.int(...across.gutter);
  const top = heading.length + (heading.length && random.chance(0.5) ? 1 : 0);
  const captions = linesOf(setCaptions(article, index, style, random).flat());
  const under = Math.max(...columns.map((column) => column.length), 0) + top + 1;
  return {
    width: pitch * columns.length,
    height: captions.length ? under + captions.length : under,
    laid: [
      ...stack(heading, 0, 0),
      ...columns.flatMap((column, i) => stack(column, i * pitch, top)),
      ...stack(captions, 0, under),
    ],
  };
}

function standBeside(articles: readonly LaidArticle[], gap: number): LaidArticle {
  let x = 0;
  const laid = articles.flatMap((article) => {
    const moved = article.laid.map((one) => Object.assign({}, one, { x: one.x + x }));
    x += article.width + gap;
    return moved;
  });
  return { width: x, height: Math.max(...articles.map(({ height }) => height)), laid };
}

function rowOf(laid: readonly Laid[], style: AcrossStyle): Row {
  const widthOf = (text: string) => (style.padBy === 'width' ? measureText(text) : [...text].length);
  let at = 0;
  return laid
    .toSorted((a, b) => a.x - b.x)
    .map(({ line, x }): Cell => {
      const before = ' '.repeat(Math.max(at ? 1 : 0, x - at));
      at += before.length + widthOf(line.text);
      return { line, before };
    });
}

/** Articles in bands, several side by side, as an extractor that keeps the page's layout prints them. */
export function layPage(
  articles: readonly InventedArticle[],
  style: Style,
  across: AcrossStyle,
  random: Random,
): Block[] {
  const laid = articles.map((article, i) => layArticle(article, i, style, across, random));
  const blocks: Block[] = [];
  for (let from = 0; from < laid.length;) {
    const beside = laid.slice(from, (from += random.int(1, 3)));
    const band = standBeside(beside, random.int(2, 8));
    const rows = Array.from({ length: band.height }, (_, y) =>
      rowOf(
        band.laid.filter((one) => one.y === y),
        across,
      ),
    );
    blocks.push({ kind: 'column', article: null, rows });
  }
  return blocks;
}
