import { isOpener } from '../../hanzi/char-class.ts';
import type { Placement } from '../../model/placement.ts';
import type { PlacedLine } from '../../model/source.ts';
import { extentOf, type FramedLine, median } from './framed-line.ts';
import type { OrderedPage } from './order-page.ts';
import type { OrderedBlock } from './read-region.ts';

/** The edges of a column: where its lines start and end. */
interface Edges {
  readonly start: number;
  readonly end: number;
}

/** What the boxes of a page tell of each of its lines. */
export function placeLines(page: OrderedPage): ReadonlyMap<PlacedLine, Placement> {
  const { em, alike } = page.grain;
  const exact = alike > 0.85;
  const measures = measuresOf(page.blocks, exact);
  const common = median([...measures.values()]);
  const edges = edgesOf(page.blocks, measures, exact);
  const placements = new Map<PlacedLine, Placement>();
  page.blocks.forEach((block, number) => {
    const { kind, region, column } = block;
    const { start, end } = edges.get(columnKey(block)) ?? { start: block.u0, end: block.u1 };
    block.lines.forEach((line, i) => {
      placements.set(line.placed, {
        kind,
        region,
        column,
        block: number,
        indent: (line.u0 - start) / em - (exact ? 0 : inkBefore(line.text)),
        shortfall: (end - line.u1) / em - (exact ? 0 : inkAfter(line.text)),
        measure: (measures.get(region) ?? common) / em,
        size: line.size / em,
        isFirstOfBlock: i === 0,
        gap: gapBefore(block.lines, i) / em,
        exact,
      });
    });
  });
  return placements;
}

/** On a scan a line's box holds its ink: a mark at its start or end fills half its square. */
const inkBefore = (text: string): number => (isOpener(text.trimStart().charCodeAt(0)) ? 0.5 : 0);
const inkAfter = (text: string): number => (/[，。、；：！？,;:!?”』」）)】》]$/u.test(text.trimEnd()) ? 0.5 : 0);

const columnKey = (block: OrderedBlock): string =>
  block.kind === 'body' ? `${block.region}:${block.column}` : `${block.region}`;

function gapBefore(lines: readonly FramedLine[], i: number): number {
  const [before, line] = [lines[i - 1], lines[i]];
  return before && line ? line.v0 - before.v1 : 0;
}

/** The lines of each column, by `region:column`. */
function linesByColumn(blocks: readonly OrderedBlock[]): ReadonlyMap<string, readonly FramedLine[]> {
  const body = blocks.filter((block) => block.kind === 'body');
  const grouped = Map.groupBy(body, columnKey);
  return new Map([...grouped].map(([key, group]) => [key, group.flatMap((block) => block.lines)]));
}

/** Where the lines of a column start and end: by the outermost line where boxes are exact, else by most of them. */
function rawEdges(lines: readonly FramedLine[], exact: boolean): Edges {
  if (exact || lines.length < 4) {
    const { u0, u1 } = extentOf(lines);
    return { start: u0, end: u1 };
  }
  const at = (numbers: readonly number[], share: number): number =>
    numbers.toSorted((a, b) => a - b)[Math.round(share * (numbers.length - 1))] ?? 0;
  return {
    start: at(
      lines.map((line) => line.u0),
      0.2,
    ),
    end: at(
      lines.map((line) => line.u1),
      0.85,
    ),
  };
}

/** The measure of each region: the width of its widest column, since all columns of an article are set alike. */
function measuresOf(blocks: readonly OrderedBlock[], exact: boolean): ReadonlyMap<number, number> {
  const measures = new Map<number, number>();
  for (const [key, lines] of linesByColumn(blocks)) {
    const region = Number.parseInt(key, 10);
    const { start, end } = rawEdges(lines, exact);
    measures.set(region, Math.max(measures.get(region) ?? 0, end - start));
  }
  return measures;
}

function edgesOf(
  blocks: readonly OrderedBlock[],
  measures: ReadonlyMap<number, number>,
  exact: boolean,
): ReadonlyMap<string, Edges> {
  return new Map(
    [...linesByColumn(blocks)].map(([key, lines]) => {
      const { start, end } = rawEdges(lines, exact);
      return [key, { start, end: Math.max(end, start + (measures.get(Number.parseInt(key, 10)) ?? 0)) }];
    }),
  );
}
