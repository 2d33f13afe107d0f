import { writeAlto } from './alto.ts';
import { elementsNamed } from './elements-named.ts';
import type { Candidate, PageSource, Root } from './page-source.ts';
import { SourceWriter } from './source-writer.ts';

/** The text blocks of a document by file and own id, `FILE#BLOCK`: ALTO ids are unique within one file only. */
type Blocks = ReadonlyMap<string, { readonly element: Element; readonly page: number }>;

/**
 * METS that carries its ALTO pages inside (`FContent/xmlData`). Where the logical structure tells the articles, their
 * blocks are read together, heading first, and then the blocks that no article names; the boxes are left aside, so that
 * nothing reorders what the document knows. A METS whose pages are other files has no text.
 */
export const mets: PageSource = {
  name: 'mets',
  *read(root: Root): Generator<number, readonly Candidate[]> {
    const [at] = elementsNamed(root, 'mets');
    if (!at) return [];
    const blocks = blocksOf(at);
    const articles = articlesOf(at, blocks);
    const writer = new SourceWriter();
    for (const ids of [...articles, leftOver(blocks, articles)]) yield writeBlocks(writer, ids, blocks);
    const { placed, ...written } = writer.done();
    if (writer.length === 0) return [];
    const candidate = { shape: 'mets', certainty: 0.99, at, ...written };
    return [placed && articles.length === 0 ? { ...candidate, placed } : candidate];
  },
};

/** Writes these blocks, those of one page after another at a time. */
function writeBlocks(writer: SourceWriter, ids: readonly string[], blocks: Blocks): number {
  const start = writer.length;
  const found = ids.flatMap((id) => blocks.get(id) ?? []);
  for (const [page, group] of Map.groupBy(found, (block) => block.page)) {
    writeAlto(
      writer,
      group.map((block) => block.element),
      page,
    );
  }
  return writer.length - start;
}

function blocksOf(root: Element): Blocks {
  const blocks = new Map<string, { element: Element; page: number }>();
  let page = 0;
  for (const file of elementsNamed(root, 'file')) {
    for (const sheet of elementsNamed(file, 'Page')) {
      for (const element of elementsNamed(sheet, 'TextBlock')) blocks.set(idOf(file, element), { element, page });
      page++;
    }
  }
  return blocks;
}

const idOf = (file: Element, block: Element): string => `${file.getAttribute('ID')}#${block.getAttribute('ID')}`;

/** The block ids of each article in the order of its `div`s; one that two articles name is the first one's. */
function articlesOf(root: Element, blocks: Blocks): readonly (readonly string[])[] {
  const taken = new Set<string>();
  const articles = elementsNamed(root, 'div').filter((div) => /^article$/iu.test(div.getAttribute('TYPE') ?? ''));
  return articles
    .map((article) =>
      elementsNamed(article, 'area')
        .map((area) => `${area.getAttribute('FILEID')}#${area.getAttribute('BEGIN')}`)
        .filter((id) => blocks.has(id) && !taken.has(id) && taken.add(id)),
    )
    .filter((ids) => ids.length > 0);
}

function leftOver(blocks: Blocks, articles: readonly (readonly string[])[]): readonly string[] {
  const taken = new Set(articles.flat());
  return [...blocks.keys()].filter((id) => !taken.has(id));
}
