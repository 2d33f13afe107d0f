import type { Box } from '../model/box.ts';
import { boxFromEdges } from './box-around.ts';
import { childrenNamed, elementsNamed } from './elements-named.ts';
import { ocrLine, type OcrLine, type UnplacedLine } from './ocr-line.ts';
import type { Candidate, PageSource, Root } from './page-source.ts';
import { SourceWriter } from './source-writer.ts';
import { writeOcr } from './write-ocr.ts';

/** PAGE XML (PRImA; Transkribus, eScriptorium): `TextRegion`, `TextLine`, `TextEquiv/Unicode`, outlines in `Coords@points`. */
export const pageXml: PageSource = {
  name: 'page-xml',
  *read(root: Root): Generator<number, readonly Candidate[]> {
    const [at] = elementsNamed(root, 'PcGts');
    if (!at) return [];
    const writer = new SourceWriter();
    for (const [page, element] of elementsNamed(at, 'Page').entries()) {
      const regions = inReadingOrder(elementsNamed(element, 'TextRegion'), orderOfRegions(element));
      const start = writer.length;
      writeOcr(
        writer,
        regions.flatMap((region) => linesOf(region, page)),
      );
      yield writer.length - start;
    }
    return writer.length > 0 ? [{ shape: 'page-xml', certainty: 0.98, at, ...writer.done() }] : [];
  },
};

/**
 * The lines of a region. Where none has text, the region's own text is taken, without places, unless it is that of regions
 * within it, which are read by themselves.
 */
function linesOf(region: Element, page: number): readonly (OcrLine | UnplacedLine)[] {
  const lines = inReadingOrder(childrenNamed(region, 'TextLine'), new Map());
  if (lines.some(textOf)) {
    return lines.flatMap((node, i) => ocrLine([{ text: textOf(node), node }], i === 0, boxOf(node, page)) ?? []);
  }
  if (elementsNamed(region, 'TextRegion').some(tellsText)) return [];
  const texts = textOf(region).split('\n');
  return texts.flatMap((text, i) => ocrLine([{ text: text.trim(), node: region }], i === 0) ?? []);
}

const tellsText = (region: Element): boolean => [...childrenNamed(region, 'TextLine'), region].some(textOf);

/** The transcription: the `TextEquiv` of the least index, or that of the words where the line has none of its own. */
function textOf(element: Element): string {
  const [equiv] = childrenNamed(element, 'TextEquiv').toSorted((a, b) => indexOf(a) - indexOf(b));
  const [unicode] = equiv ? childrenNamed(equiv, 'Unicode') : [];
  if (unicode?.textContent) return unicode.textContent.trim();
  return childrenNamed(element, 'Word').map(textOf).join('');
}

const indexOf = (element: Element): number => Number(element.getAttribute('index') ?? 0);

function boxOf(element: Element, page: number): Box | undefined {
  const points = childrenNamed(element, 'Coords')[0]?.getAttribute('points') ?? '';
  const pairs = points
    .trim()
    .split(/\s+/u)
    .map((point) => point.split(',').map(Number));
  const [xs, ys] = [pairs.map((pair) => pair[0] ?? Number.NaN), pairs.map((pair) => pair[1] ?? Number.NaN)];
  return boxFromEdges(page, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
}

/** `ReadingOrder` of the page: where each region, by its id, stands in it. */
function orderOfRegions(page: Element): ReadonlyMap<string, number> {
  const ids = elementsNamed(page, 'ReadingOrder').flatMap(regionsIn);
  return new Map(ids.map((id, i) => [id, i]));
}

/** The ids of the regions that a group names: its members stand in the order of their `index`, where they have one. */
function regionsIn(group: Element): readonly string[] {
  const members = [...group.children].toSorted((a, b) => indexOf(a) - indexOf(b));
  return members.flatMap((member) => [member.getAttribute('regionRef') ?? [], regionsIn(member)].flat());
}

/** In the order of `ids`, else of `readingOrder {index:n;}` in `custom`, else as they stand. */
function inReadingOrder(elements: readonly Element[], ids: ReadonlyMap<string, number>): readonly Element[] {
  const place = (element: Element): number => {
    const custom = /readingOrder\s*\{[^}]*index\s*:\s*(\d+)/u.exec(element.getAttribute('custom') ?? '');
    return ids.get(element.getAttribute('id') ?? '') ?? Number(custom?.[1] ?? Number.MAX_SAFE_INTEGER);
  };
  return elements
    .map((element, i) => ({ element, place: place(element), i }))
    .toSorted((a, b) => a.place - b.place || a.i - b.i)
    .map(({ element }) => element);
}
