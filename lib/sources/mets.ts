import type { KnownArticle } from '../model/known-article.ts';
import type { Span } from '../model/span.ts';
import { writeAlto } from './alto.ts';
import { elementsNamed } from './elements-named.ts';
import type { Candidate, PageSource, Root } from './page-source.ts';
import { SourceWriter } from './source-writer.ts';

/** The text blocks of a document by file and own id, `FILE#BLOCK`: ALTO ids are unique within one file only. */
type Blocks = ReadonlyMap<string, { readonly element: Element; readonly page: number }>;

/** The ids of an article's blocks, as the logical structure tells them. */
interface ToldArticle {
  readonly heading: readonly string[];
  readonly body: readonly string[];
}

/**
 * METS that carries its ALTO pages inside (`FContent/xmlData`). Where the logical structure tells the articles, they are
 * taken as told, block by block, each heading with its body, whose lines are joined to paragraphs; the blocks that no
 * article names follow. A METS whose pages are other files has no text.
 */
export const mets: PageSource = {
  name: 'mets',
  *read(root: Root): Generator<number, readonly Candidate[]> {
    const [at] = elementsNamed(root, 'mets');
    if (!at) return [];
    const blocks = blocksOf(at);
    const told = toldArticles(at, blocks);
    const writer = new SourceWriter();
    const articles: KnownArticle[] = [];
    for (const article of told) {
      articles.push(writeArticle(writer, article, blocks));
      yield 0;
    }
    yield writePages(writer, leftOver(blocks, told), blocks);
    if (writer.length === 0) return [];
    const { placed, ...written } = writer.done();
    const candidate = { shape: 'mets', certainty: 0.99, at, ...written };
    if (articles.length > 0) return [{ ...candidate, articles }];
    return [placed ? { ...candidate, placed } : candidate];
  },
};

function writeArticle(writer: SourceWriter, { heading, body }: ToldArticle, blocks: Blocks): KnownArticle {
  const headline = heading.flatMap((id) => writeBlock(writer, id, blocks));
  return { headline, body: body.flatMap((id) => writeBlock(writer, id, blocks)), captions: [], inLines: true };
}

/** Writes one block, whose lines are in order; the spans are those of its lines. */
function writeBlock(writer: SourceWriter, id: string, blocks: Blocks): readonly Span[] {
  const block = blocks.get(id);
  if (!block) return [];
  const part = new SourceWriter();
  writeAlto(part, [block.element], block.page);
  const { text, anchors } = part.done();
  if (writer.length > 0) writer.breakLine();
  const from = writer.append({ text, anchors });
  return [...text.matchAll(/[^\n]*\S[^\n]*/gu)].map((line) => ({
    start: from + line.index,
    end: from + line.index + line[0].length,
  }));
}

/** Writes the blocks of one page after another, with their places. */
function writePages(writer: SourceWriter, ids: readonly string[], blocks: Blocks): number {
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

/** The articles in the order of their `div`s; a block that two of them name is the first one's. */
function toldArticles(root: Element, blocks: Blocks): readonly ToldArticle[] {
  const taken = new Set<string>();
  const idsIn = (parts: readonly Element[]): readonly string[] =>
    parts
      .flatMap((part) => elementsNamed(part, 'area'))
      .map((area) => `${area.getAttribute('FILEID')}#${area.getAttribute('BEGIN')}`)
      .filter((id) => blocks.has(id) && !taken.has(id) && taken.add(id));
  return elementsNamed(root, 'div')
    .filter((div) => isOfType(div, 'article'))
    .map((article) => {
      const heading = idsIn(elementsNamed(article, 'div').filter((div) => isOfType(div, 'heading')));
      return { heading, body: idsIn([article]) };
    })
    .filter(({ heading, body }) => heading.length + body.length > 0);
}

const isOfType = (div: Element, type: string): boolean => div.getAttribute('TYPE')?.toLowerCase() === type;

function leftOver(blocks: Blocks, told: readonly ToldArticle[]): readonly string[] {
  const taken = new Set(told.flatMap(({ heading, body }) => [...heading, ...body]));
  return [...blocks.keys()].filter((id) => !taken.has(id));
}
