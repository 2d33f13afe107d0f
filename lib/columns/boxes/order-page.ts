import type { PlacedLine } from '../../model/source.ts';
import { type BoxBlock, chainBlocks, type Grain } from './chain-blocks.ts';
import { median, widthOfExtent } from './framed-line.ts';
import { cutRegions } from './cut-regions.ts';
import { framePage, type Frame } from './frame-page.ts';
import { headGroups, type HeadGroup } from './head-groups.ts';
import { pageMargins } from './page-margins.ts';
import { type OrderedBlock, readRegion } from './read-region.ts';

/** A page's blocks in the order of reading. */
export interface OrderedPage {
  readonly blocks: readonly OrderedBlock[];
  readonly frame: Frame;
  readonly grain: Grain;
  /** The first number that none of its regions has. */
  readonly nextRegion: number;
}

/** Puts the placed lines of one page in the order of reading. `text` is the source's, `region` the first free number. */
export function orderPage(placed: readonly PlacedLine[], text: string, region: number): OrderedPage {
  const frame = framePage(placed, text);
  const rough: Grain = { em: frame.em, alike: likeness(frame), measure: measureOf(frame), flush: false };
  const margins = pageMargins(chainBlocks(frame.lines, rough), frame.em, frame.vertical);
  const { heads, rest } = headGroups(margins.inner, rough);
  const grain = { ...rough, flush: areFlush(heads, rest, frame.em) };
  const specks = rest.filter((block) => isSpeck(block, grain));
  const regions = cutRegions({ heads, blocks: rest.filter((block) => !specks.includes(block)) }, grain);
  const blocks = [
    ...marginal(margins.head, region),
    ...regions.flatMap((each, i) => readRegion(each, region + 1 + i, grain)),
    ...marginal([...specks, ...margins.foot], region + regions.length + 1),
  ];
  return { blocks, frame, grain, nextRegion: region + regions.length + 2 };
}

const marginal = (blocks: readonly BoxBlock[], region: number): readonly OrderedBlock[] =>
  blocks.map((block) => ({ ...block, kind: 'margin', region, column: -1 }));

/**
 * A mark or a stroke by itself on a scan: a speck that a recogniser took for one, mostly in a gutter. It belongs to no region and
 * parts none.
 */
const isSpeck = (block: BoxBlock, { em, alike }: Grain): boolean =>
  alike < 0.85 &&
  block.lines.length === 1 &&
  (block.size < 0.4 * em || (widthOfExtent(block) < 2 * em && !/[\p{L}\p{N}]/u.test(block.lines[0]?.text ?? '')));

/** The length of the middle one of the lines that are no heading and not short. */
function measureOf({ lines, em }: Frame): number {
  const widths = lines.filter((line) => line.size < 1.2 * em).map(widthOfExtent);
  return median(widths.filter((width) => width > 5 * em));
}

/** Whether most of the headings start where a column does. */
function areFlush(heads: readonly HeadGroup[], blocks: readonly BoxBlock[], em: number): boolean {
  const flush = heads.filter((head) => blocks.some((block) => Math.abs(block.u0 - head.u0) < 0.4 * em));
  return heads.length >= 3 && flush.length >= 0.7 * heads.length;
}

/** Files tell sizes exactly: nearly all lines of the body are of one. A recogniser's differ from line to line. */
function likeness({ lines, em }: Frame): number {
  const near = lines.filter((line) => Math.abs(line.size / em - 1) < 0.08);
  const same = near.filter((line) => Math.abs(line.size / em - 1) < 0.01).length;
  return same > 0.9 * near.length ? 0.93 : 0.7;
}
