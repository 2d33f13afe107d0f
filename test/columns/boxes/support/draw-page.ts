import type { Box } from '../../../../lib/model/box.ts';
import type { Source } from '../../../../lib/model/source.ts';
import { createRandom } from '../../../support/random.ts';

/** A line set on a page: `u` along it, `v` down the page, in em of the body. */
export interface DrawnLine {
  readonly text: string;
  readonly u: number;
  readonly v: number;
  readonly size: number;
}

/** An article set over some columns of so many lines each. */
export interface DrawnArticle {
  readonly columns: number;
  readonly lines: number;
  readonly headline?: readonly number[];
  /** A picture over the first columns, so many lines high, with its caption below. */
  readonly picture?: { readonly columns: number; readonly lines: number };
}

export const MEASURE = 11;
const GUTTER = 1.2;
const PITCH = 1.6;

let drawn = 0;

/** A text of so many Han characters that stands nowhere else. */
const hanOf = (length: number): string => {
  drawn += 1;
  return Array.from({ length }, (_, i) => String.fromCharCode(0x4e00 + ((drawn * 389 + i * 7) % 6000))).join('');
};

export const widthOfColumns = (columns: number): number => columns * MEASURE + (columns - 1) * GUTTER;

/** The lines of an article in the order of reading, its top left corner at `u`, `v`; and where it ends. */
export function drawArticle(
  article: DrawnArticle,
  u: number,
  v: number,
): { lines: DrawnLine[]; captions: DrawnLine[]; end: number } {
  const lines: DrawnLine[] = [];
  let top = v;
  for (const length of article.headline ?? []) {
    const size = 2.2;
    lines.push({ text: hanOf(length), u: u + (widthOfColumns(article.columns) - length * size) / 2, v: top, size });
    top += size * 1.25;
  }
  top += article.headline ? 0.8 : 0;
  const captions: DrawnLine[] = [];
  for (let column = 0; column < article.columns; column++) {
    const at = u + column * (MEASURE + GUTTER);
    const under = article.picture && column < article.picture.columns ? article.picture.lines : 0;
    for (let line = under; line < article.lines; line++) {
      const first = line === under && column === 0;
      lines.push({
        text: hanOf(first ? MEASURE - 2 : MEASURE),
        u: at + (first ? 2 : 0),
        v: top + line * PITCH,
        size: 1,
      });
    }
  }
  if (article.picture) {
    const caption = { text: hanOf(8), u, v: top + (article.picture.lines - 1.6) * PITCH, size: 0.85 };
    captions.push(caption);
  }
  return { lines, captions, end: top + article.lines * PITCH };
}

/** Articles one under another. */
export function drawStack(
  articles: readonly DrawnArticle[],
  u: number,
  v = 6,
): { lines: DrawnLine[]; captions: DrawnLine[] } {
  const all: { lines: DrawnLine[]; captions: DrawnLine[] } = { lines: [], captions: [] };
  let top = v;
  for (const article of articles) {
    const { lines, captions, end } = drawArticle(article, u, top);
    all.lines.push(...lines);
    all.captions.push(...captions);
    top = end + 1.5;
  }
  return all;
}

export interface Setting {
  readonly vertical?: boolean;
  /** Turned by so many degrees, as a scan may be. */
  readonly degrees?: number;
  /** In the order of reading where it is absent, else shuffled. */
  readonly shuffle?: number;
  readonly page?: number;
}

/** The source that a reader of boxes makes of drawn lines. */
export function sourceOf(lines: readonly DrawnLine[], setting: Setting = {}): Source {
  const order = setting.shuffle === undefined ? [...lines] : createRandom(setting.shuffle).shuffled(lines);
  const placed = [];
  let text = '';
  for (const line of order) {
    const span = { start: text.length, end: text.length + line.text.length };
    const box = turned(boxOf(line, setting), setting.degrees ?? 0);
    placed.push({ span, box, size: 10 * line.size, ...(setting.vertical && { vertical: true }) });
    text += `${line.text}\n`;
  }
  return { text, placed };
}

function boxOf({ text, u, v, size }: DrawnLine, { vertical = false, page = 0 }: Setting): Box {
  const [length, thickness] = [10 * size * text.length, 10 * size];
  if (!vertical) return { page, x: 10 * u, y: 10 * v, width: length, height: thickness };
  return { page, x: 2000 - 10 * v - thickness, y: 10 * u, width: thickness, height: length };
}

/** The upright box around a box turned about the page's corner. */
function turned({ page, x, y, width, height }: Box, degrees: number): Box {
  const [sine, cosine] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const corners = [
    [x, y],
    [x + width, y],
    [x, y + height],
    [x + width, y + height],
  ] as const;
  const xs = corners.map(([a, b]) => a * cosine - b * sine);
  const ys = corners.map(([a, b]) => a * sine + b * cosine);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { page, x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

/** The lines of a text that are not blank. */
export const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim());
