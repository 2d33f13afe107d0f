import type { Box } from '../model/box.ts';
import { boxFromEdges } from './box-around.ts';
import type { Candidate, PageSource, Root } from './page-source.ts';
import { SourceWriter } from './source-writer.ts';
import { writeWords } from './write-words.ts';

const LINES = '.ocr_line, .ocrx_line, .ocr_header, .ocr_caption, .ocr_textfloat, .ocr_footer';
const BLOCKS = '.ocr_par, .ocr_carea, .ocrx_block';

/** hOCR: a page's printed lines and words in elements of class `ocr_…`, their boxes in `title` (kba/hocr-spec 1.2). */
export const hocr: PageSource = {
  name: 'hocr',
  *read(root: Root): Generator<number, readonly Candidate[]> {
    const pages = [...root.querySelectorAll('.ocr_page')];
    const first = pages[0];
    if (!first || !root.querySelector(LINES)) return [];
    const writer = new SourceWriter();
    for (const [page, element] of pages.entries()) yield* readPage(writer, element, page);
    return [{ shape: 'hocr', certainty: 0.97, at: first.parentElement ?? first, ...writer.done() }];
  },
};

function* readPage(writer: SourceWriter, element: Element, page: number): Generator<number> {
  let block: Element | null = null;
  let read = writer.length;
  for (const line of element.querySelectorAll(LINES)) {
    if (line.parentElement?.closest(LINES)) continue;
    const stands = line.closest(BLOCKS);
    if (writer.length > 0 && stands !== block) writer.breakLine();
    block = stands;
    writeLine(writer, line, page);
    if (writer.length - read > 500) yield writer.length - read;
    if (writer.length - read > 500) read = writer.length;
  }
  yield writer.length - read;
}

function writeLine(writer: SourceWriter, line: Element, page: number): void {
  const words = [...line.querySelectorAll('.ocrx_word')];
  const nodes = words.length > 0 ? words : [line];
  writeWords(
    writer,
    nodes.map((node) => ({ text: flat(node.textContent ?? ''), node, box: boxOf(node, page) })),
    boxOf(line, page),
  );
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
