import type { PlacementKind } from '../../model/placement.ts';
import type { BoxBlock, Grain } from './chain-blocks.ts';
import { groupAsides } from './group-asides.ts';
import { type Extent, extentOf, sharedU, widthOfExtent } from './framed-line.ts';
import type { Region } from './cut-regions.ts';

/** A block in the order of reading. */
export interface OrderedBlock extends BoxBlock {
  readonly kind: PlacementKind;
  /** The region it stands in: most likely one article. */
  readonly region: number;
  /** The column of its region it stands in, from 0; -1 for what spans columns. */
  readonly column: number;
  /** The column's extent in u. */
  readonly columnExtent: Extent;
}

interface BoxColumn {
  readonly extent: Extent;
  readonly blocks: readonly BoxBlock[];
}

/**
 * Reads a region: its headings, its columns one after another, then what stands aside, captions mostly: blocks that span
 * columns, or of another size.
 */
export function readRegion(region: Region, number: number, grain: Grain): readonly OrderedBlock[] {
  const heads = region.heads.flatMap((head) => head.blocks.map((block) => ordered(block, 'head', number, -1, block)));
  const { columns, across } = columnsOf(region.blocks, grain);
  const body = columns.flatMap(({ blocks, extent }, column) =>
    blocks.flatMap((block) => (isAside(block, grain) ? [] : [ordered(block, 'body', number, column, extent)])),
  );
  const asides = [...across, ...columns.flatMap(({ blocks }) => blocks.filter((block) => isAside(block, grain)))];
  const captions = groupAsides(asides, grain).map((block) => ordered(block, 'aside', number, -1, block));
  return [...heads, ...body, ...captions];
}

function ordered(
  block: BoxBlock,
  kind: PlacementKind,
  region: number,
  column: number,
  columnExtent: Extent,
): OrderedBlock {
  return { ...block, kind, region, column, columnExtent };
}

/** Short, and of another size than the body: nothing that a body goes on with. */
const isAside = (block: BoxBlock, { em, alike }: Grain): boolean =>
  block.lines.length <= 4 && alike > 0.85 && Math.abs(block.size / em - 1) > 0.03;

/** Sorts blocks into columns from the longest down; those that stand across several are kept apart. */
function columnsOf(
  blocks: readonly BoxBlock[],
  grain: Grain,
): { readonly columns: readonly BoxColumn[]; readonly across: readonly BoxBlock[] } {
  let columns: BoxColumn[] = [];
  const across: BoxBlock[] = [];
  for (const block of blocks.toSorted((a, b) => b.lines.length - a.lines.length)) {
    const touched = columns.filter((column) => sharedU(column.extent, block) > 0.8 * grain.em);
    const [own] = touched;
    if (
      touched.length > 1 ||
      (own && widthOfExtent(block) > widthOfExtent(own.extent) + 2 * grain.em && own.blocks.length > 0 && isLong(own))
    ) {
      across.push(block);
      continue;
    }
    columns = [...columns.filter((column) => column !== own), columnWith(own, block)];
  }
  return { columns: columns.toSorted((a, b) => a.extent.u0 - b.extent.u0), across };
}

/** Long enough to be sure of the column's width. */
const isLong = (column: BoxColumn): boolean => column.blocks.some((block) => block.lines.length >= 3);

function columnWith(column: BoxColumn | undefined, block: BoxBlock): BoxColumn {
  const blocks = [...(column?.blocks ?? []), block].toSorted((a, b) => a.v0 - b.v0);
  return { blocks, extent: extentOf(blocks) };
}
