import type { Box } from '../model/box.ts';
import { boxFromEdges } from './box-around.ts';
import { elementsNamed, localName } from './elements-named.ts';
import { ocrLine, type Word } from './ocr-line.ts';
import type { Candidate, PageSource, Root } from './page-source.ts';
import { SourceWriter } from './source-writer.ts';
import { writeOcr } from './write-ocr.ts';

/** ALTO XML (Library of Congress, versions 1 to 4): `Page`, `TextBlock`, `TextLine`, `String@CONTENT`, each with its box. */
export const alto: PageSource = {
  name: 'alto',
  *read(root: Root): Generator<number, readonly Candidate[]> {
    const [at] = elementsNamed(root, 'alto');
    if (!at) return [];
    const writer = new SourceWriter();
    for (const [page, element] of elementsNamed(root, 'Page').entries()) {
      yield writeAlto(writer, elementsNamed(element, 'TextBlock'), page);
    }
    return writer.length > 0 ? [{ shape: 'alto', certainty: 0.98, at, ...writer.done() }] : [];
  },
};

/** Writes the `TextBlock`s of one page; answers how many characters they have. */
export function writeAlto(writer: SourceWriter, blocks: readonly Element[], page: number): number {
  const start = writer.length;
  const lines = blocks.flatMap((block) =>
    elementsNamed(block, 'TextLine').flatMap(
      (line, i) => ocrLine(wordsOf(line, page), i === 0, boxOf(line, page)) ?? [],
    ),
  );
  writeOcr(writer, lines);
  return writer.length - start;
}

/** `String`s, and the hyphen at a line's end; `SP` only tells that the boxes have a gap. */
function wordsOf(line: Element, page: number): readonly Word[] {
  return [...line.children]
    .filter((child) => localName(child) === 'string' || localName(child) === 'hyp')
    .map((node) => ({ text: node.getAttribute('CONTENT') ?? '', node, box: boxOf(node, page) }));
}

function boxOf(element: Element, page: number): Box | undefined {
  const edge = (name: string): number => Number.parseFloat(element.getAttribute(name) ?? '');
  const [x, y] = [edge('HPOS'), edge('VPOS')];
  return boxFromEdges(page, x, y, x + edge('WIDTH'), y + edge('HEIGHT'));
}
