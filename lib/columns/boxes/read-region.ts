import type { PlacementKind } from '../../model/placement.ts';
import type { BoxBlock, Grain } from './chain-blocks.ts';
import { groupAsides } from './group-asides.ts';
import { type Extent, extentOf, sharedU, widthOfExtent } from './framed-line.ts';
import type { Region } from './region.ts';
import { partCaption } from './part-captions.ts';
import { rowsOf } from './rows-of.ts';

/** A block in the order of reading. */
export interface OrderedBlock extends BoxBlock {
  readonly kind: PlacementKind;
  /** The region it stands in: most likely one article. */
  readonly region: number;
  /** The column of its region it stands in, from 0; -1 for what spans columns. */
  readonly column: number;
}

interface BoxColumn {
  readonly extent: Extent;
  readonly blocks: readonly BoxBlock[];
}

/**
 * Reads a region: its headings, its columns one after another, then what stands aside: captions, blocks that span columns
 * or are of another size.
 */
export function readRegion(region: Region, number: number, grain: Grain): readonly OrderedBlock[] {
  const { columns, across } = columnsOf(region.blocks, grain);
  const aside = columns.flatMap(({ blocks }) => blocks.filter((block) => isAside(block, blocks, grain)));
  const parted = columns.map(({ blocks }) => blocks.filter((block) => !aside.includes(block)).map(partCaption));
  const captions = parted.flat().flatMap((block) => block.captions);
  const asides = [...across, ...aside, ...captions];
  return [
    ...rowsOf(region.heads.flatMap((head) => head.blocks)).map((row) => ordered(row, 'head', number, -1)),
    ...parted.flatMap((blocks, column) =>
      blocks.flatMap(({ body }) => body.map((block) => ordered(block, 'body', number, column))),
    ),
    ...groupAsides(asides, grain).map((block) => ordered(block, 'aside', number, -1)),
  ];
}

const ordered = (block: BoxBlock, kind: PlacementKind, region: number, column: number): OrderedBlock => ({
  ...block,
  kind,
  region,
  column,
});

/** Short, and of another size than the body: nothing that a body goes on with. */
function isAside(block: BoxBlock, column: readonly BoxBlock[], grain: Grain): boolean {
  const { em, alike } = grain;
  if (block.lines.length > 4) return false;
  return alike > 0.85 ? Math.abs(block.size / em - 1) > 0.03 : isUnderPicture(block, column, grain);
}

/** On a scan: a line or two, smaller than the body, with a picture's white above and none of the column close below. */
function isUnderPicture(block: BoxBlock, column: readonly BoxBlock[], { em }: Grain): boolean {
  const characters = block.lines.reduce((sum, line) => sum + line.text.trim().length, 0);
  const near = column.some(
    (other) => other !== block && other.v1 > block.v0 - 3 * em && other.v0 < block.v1 + 0.9 * em,
  );
  return block.lines.length <= 2 && characters > 4 && block.size < 0.94 * em && block !== column[0] && !near;
}

/**
 * Sorts blocks into columns from the longest down, what may run across several last; what does is kept apart.
 */
function columnsOf(
  blocks: readonly BoxBlock[],
  grain: Grain,
): { readonly columns: readonly BoxColumn[]; readonly across: readonly BoxBlock[] } {
  let columns: BoxColumn[] = [];
  const across: BoxBlock[] = [];
  const isWide = (block: BoxBlock): boolean => block.lines.length < 3 && widthOfExtent(block) > 1.3 * grain.measure;
  const longestFirst = blocks.toSorted((a, b) => b.lines.length - a.lines.length);
  const wideLast = [...longestFirst.filter((block) => !isWide(block)), ...longestFirst.filter(isWide)];
  for (const block of wideLast) {
    const [own, other] = columns.filter((column) => sharedU(column.extent, block) > 0.8 * grain.em);
    const isWider = own && isLong(own) && widthOfExtent(block) > widthOfExtent(own.extent) + 2 * grain.em;
    if (other || isWider) across.push(block);
    else columns = [...columns.filter((column) => column !== own), columnWith(own, block)];
  }
  return { columns: columns.toSorted((a, b) => a.extent.u0 - b.extent.u0), across };
}

/** Long enough to be sure of the column's width. */
const isLong = (column: BoxColumn): boolean => column.blocks.some((block) => block.lines.length >= 3);

function columnWith(column: BoxColumn | undefined, block: BoxBlock): BoxColumn {
  const blocks = [...(column?.blocks ?? []), block].toSorted((a, b) => a.v0 - b.v0);
  return { blocks, extent: extentOf(blocks) };
}
