import type { Box } from '../model/box.ts';
import { boxFromEdges } from './box-around.ts';
import { elementsNamed, localName } from './elements-named.ts';
import type { Candidate, PageSource, Root } from './page-source.ts';
import { SourceWriter } from './source-writer.ts';
import { writeWords, type Word } from './write-words.ts';

/** ALTO XML (Library of Congress, versions 1 to 4): `Page`, `TextBlock`, `TextLine`, `String@CONTENT`, each with its box. */
export const alto: PageSource = {
  name: 'alto',
  *read(root: Root): Generator<number, readonly Candidate[]> {
    const [at] = elementsNamed(root, 'alto');
    if (!at) return [];
    const writer = new SourceWriter();
    for (const [page, element] of elementsNamed(root, 'Page').entries()) {
      for (const block of elementsNamed(element, 'TextBlock')) yield writeAltoBlock(writer, block, page);
    }
    return writer.length > 0 ? [{ shape: 'alto', certainty: 0.98, at, ...writer.done() }] : [];
  },
};

/** Writes a `TextBlock`, a blank line before it; answers how many characters it has. */
export function writeAltoBlock(writer: SourceWriter, block: Element, page: number): number {
  const start = writer.length;
  const lines = elementsNamed(block, 'TextLine');
  if (start > 0 && lines.length > 0) writer.breakLine();
  for (const line of lines) writeWords(writer, wordsOf(line, page), boxOf(line, page));
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
