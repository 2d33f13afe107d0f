import type { Placement } from '../../model/placement.ts';
import type { PlacedLine, Source } from '../../model/source.ts';
import { orderPage } from './order-page.ts';
import { partSpread } from './part-spread.ts';
import { placeLines } from './place-lines.ts';
import type { OrderedBlock } from './read-region.ts';
import { rewriteSource } from './rewrite-source.ts';
import type { TextMap } from '../../model/text-map.ts';

/** A source whose lines stand in the order of reading, and the way back to the one they came from. */
export interface BoxOrder {
  readonly source: Source;
  readonly map: TextMap;
  /** What its box tells of each placed line of `source`. */
  readonly placements: ReadonlyMap<PlacedLine, Placement>;
}

/** Fewer placed lines, or a smaller share of the text in them, leave the order as it is. */
const FEWEST = 4;
const LEAST_SHARE = 0.5;

/**
 * Puts a source's lines in the order of reading, as its boxes tell it, with a blank line where something else begins. Lines
 * without a box, or with one that cannot be right, follow the line that they follow in the source. Every character that is
 * not white space comes through once. Gives nothing where there are too few boxes to tell.
 */
export function orderByBoxes(source: Source): BoxOrder | undefined {
  const placed = singleLines(source);
  const covered = placed.reduce((sum, line) => sum + line.span.end - line.span.start, 0);
  if (placed.length < FEWEST || covered < LEAST_SHARE * source.text.trim().length) return undefined;
  const pages = Map.groupBy(placed, (line) => line.box.page);
  const stretches: (readonly PlacedLine[])[] = [];
  const places = new Map<PlacedLine, Placement>();
  let region = 0;
  const sheets = [...pages].toSorted(([a], [b]) => a - b).flatMap(([, lines]) => partSpread(lines));
  for (const lines of sheets) {
    const page = orderPage(lines, source.text, region);
    stretches.push(...stretchesOf(page.blocks));
    for (const [line, placement] of placeLines(page)) places.set(line, placement);
    region = page.nextRegion;
  }
  const { origin, ...rewritten } = rewriteSource(source, stretches);
  const placements = new Map(
    [...origin].flatMap(([now, was]) => (places.has(was) ? [[now, places.get(was)!] as const] : [])),
  );
  return { ...rewritten, placements };
}

/** Placed lines that stand within the text, one behind another. */
function singleLines({ text, placed = [] }: Source): readonly PlacedLine[] {
  let end = 0;
  return placed.filter(({ span }) => {
    const isNext = span.start >= end && span.end > span.start && span.end <= text.length;
    if (isNext) end = span.end;
    return isNext;
  });
}

/** What is read on without a break: the columns of a region, its heading, each thing aside. */
function stretchesOf(blocks: readonly OrderedBlock[]): readonly (readonly PlacedLine[])[] {
  const stretches: PlacedLine[][] = [];
  blocks.forEach((block, i) => {
    const lines = block.lines.map((line) => line.placed);
    const last = stretches.at(-1);
    if (last && goesOn(blocks[i - 1], block)) last.push(...lines);
    else stretches.push(lines);
  });
  return stretches;
}

const goesOn = (before: OrderedBlock | undefined, block: OrderedBlock): boolean =>
  before !== undefined &&
  before.region === block.region &&
  before.kind === block.kind &&
  (block.kind === 'body' || block.kind === 'head');
