import type { TextContent, TextItem } from 'pdfjs-dist/types/src/display/api';
import { joinRuns } from './join-runs.ts';
import { multiply } from './matrix.ts';
import { plainForms } from './plain-forms.ts';
import type { Run, RunLine } from './run-line.ts';

/** What pdf.js tells of a page: its text in runs, and how it maps to a picture of it, origin at the top left. */
export interface PdfPageText {
  readonly content: TextContent;
  /** `viewport.transform` at scale 1: the page's rotation is in it. */
  readonly transform: readonly number[];
}

/** The printed lines of a PDF page in the order of its content stream, in points. */
export function pdfLines({ content, transform }: PdfPageText, page: number): readonly RunLine[] {
  const items = content.items.filter((item) => 'str' in item);
  const around = items.map((item) => item.str).join('');
  const runs = items.map((item) => ({ ...runOf(item, content, transform, page), text: plainForms(item.str, around) }));
  return joinRuns(runs);
}

function runOf(item: TextItem, content: TextContent, transform: readonly number[], page: number): Run {
  const matrix = multiply(transform, item.transform);
  const [a, b, , , x, y] = matrix;
  const size = Math.hypot(matrix[2], matrix[3]);
  const text = item.str;
  const upright = content.styles[item.fontName]?.vertical === true;
  if (upright)
    return { text, size, vertical: true, box: { page, x: x - size / 2, y, width: size, height: item.height } };
  const rise = ascentOf(content, item.fontName) * size;
  if (Math.abs(b) <= Math.abs(a)) return { text, size, box: { page, x, y: y - rise, width: item.width, height: size } };
  const down = b > 0;
  const box = {
    page,
    x: down ? x + rise - size : x - rise,
    y: down ? y : y - item.width,
    width: size,
    height: item.width,
  };
  return { text, size, vertical: true, box };
}

/** How far the top of the character square stands over the base line, in em. */
function ascentOf(content: TextContent, font: string): number {
  const { ascent = 0.88, descent = -0.12 } = content.styles[font] ?? {};
  const height = ascent - descent;
  return height > 0 ? ascent / height : 0.88;
}
