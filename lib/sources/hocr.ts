import type { Box } from '../model/box.ts';
import { boxFromEdges } from './box-around.ts';
import { ocrLine, type OcrLine, type UnplacedLine, type Word } from './ocr-line.ts';
import type { Candidate, PageSource, Root } from './page-source.ts';
import { parentsOf } from './parents-of.ts';
import { SourceWriter } from './source-writer.ts';
import { writeOcr } from './write-ocr.ts';

const LINES = '.ocr_line, .ocrx_line, .ocr_header, .ocr_caption, .ocr_textfloat, .ocr_footer';
const BLOCKS = '.ocr_par, .ocr_carea, .ocrx_block';

/** hOCR: a page's printed lines and words in elements of class `ocr_…`, their boxes in `title` (kba/hocr-spec 1.2). */
export const hocr: PageSource = {
  name: 'hocr',
  *read(root: Root): Generator<number, readonly Candidate[]> {
    const pages = [...root.querySelectorAll('.ocr_page')];
    const places = parentsOf(pages);
    const [at] = places;
    if (!at || !root.querySelector(LINES)) return [];
    const writer = new SourceWriter();
    for (const [page, element] of pages.entries()) yield* readPage(writer, element, page);
    return [{ shape: 'hocr', certainty: 0.97, at, places, ...writer.done() }];
  },
};

function* readPage(writer: SourceWriter, element: Element, page: number): Generator<number> {
  const lines: (OcrLine | UnplacedLine)[] = [];
  let block: Element | null = null;
  for (const line of element.querySelectorAll(LINES)) {
    if (line.parentElement?.closest(LINES)) continue;
    const stands = line.closest(BLOCKS);
    const words = wordsOf(line, page);
    const found = ocrLine(words, stands !== block, boxOf(line, page));
    block = stands;
    if (found) lines.push(found);
    yield words.length;
  }
  writeOcr(writer, lines);
}

function wordsOf(line: Element, page: number): readonly Word[] {
  const words = [...line.querySelectorAll('.ocrx_word')];
  const nodes = words.length > 0 ? words : [line];
  return nodes.map((node) => ({ text: flat(node.textContent ?? ''), node, box: boxOf(node, page) }));
}

const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The `bbox x0 y0 x1 y1` of an element's title, in pixels of the scan. */
function boxOf(element: Element, page: number): Box | undefined {
  const numbers = /\bbbox\s+(-?[\d.]+)\s+(-?[\d.]+)\s+(-?[\d.]+)\s+(-?[\d.]+)/u.exec(
    element.getAttribute('title') ?? '',
  );
  if (!numbers) return undefined;
  return boxFromEdges(page, Number(numbers[1]), Number(numbers[2]), Number(numbers[3]), Number(numbers[4]));
}
