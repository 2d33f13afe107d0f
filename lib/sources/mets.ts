import { writeAltoBlock } from './alto.ts';
import { elementsNamed } from './elements-named.ts';
import type { Candidate, PageSource, Root } from './page-source.ts';
import { SourceWriter } from './source-writer.ts';

interface Block {
  readonly element: Element;
  readonly page: number;
}

/**
 * METS that carries its ALTO pages inside (`FContent/xmlData`). The logical structure tells the articles: their blocks are
 * read together, heading first, then the blocks that no article names. A METS whose pages are other files has no text.
 */
export const mets: PageSource = {
  name: 'mets',
  *read(root: Root): Generator<number, readonly Candidate[]> {
    const [at] = elementsNamed(root, 'mets');
    if (!at) return [];
    const blocks = blocksOf(at);
    const writer = new SourceWriter();
    for (const article of articlesOf(at)) {
      for (const id of article) yield* writeOnce(writer, blocks, id);
    }
    for (const id of blocks.keys()) yield* writeOnce(writer, blocks, id);
    return writer.length > 0 ? [{ shape: 'mets', certainty: 0.99, at, ...writer.done() }] : [];
  },
};

/** Writes a block and takes it off the list, so that one which two articles name is read once. */
function* writeOnce(writer: SourceWriter, blocks: Map<string, Block>, id: string): Generator<number> {
  const block = blocks.get(id);
  if (!block) return;
  blocks.delete(id);
  yield writeAltoBlock(writer, block.element, block.page);
}

/** The text blocks by file and own id, `FILE#BLOCK`: ALTO ids are unique within one file only. */
function blocksOf(root: Element): Map<string, Block> {
  const blocks = new Map<string, Block>();
  let page = 0;
  for (const file of elementsNamed(root, 'file')) {
    for (const element of elementsNamed(file, 'Page')) {
      for (const block of elementsNamed(element, 'TextBlock')) {
        blocks.set(`${file.getAttribute('ID')}#${block.getAttribute('ID')}`, { element: block, page });
      }
      page++;
    }
  }
  return blocks;
}

/** The block ids of each article, in the order of its `div`s. */
function articlesOf(root: Element): readonly (readonly string[])[] {
  const articles = elementsNamed(root, 'div').filter((div) => /^article$/iu.test(div.getAttribute('TYPE') ?? ''));
  return articles.map((article) =>
    elementsNamed(article, 'area').map((area) => `${area.getAttribute('FILEID')}#${area.getAttribute('BEGIN')}`),
  );
}
