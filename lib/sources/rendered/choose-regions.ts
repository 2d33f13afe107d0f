import { isLeaf, isSingleLine, withChildren, type Block } from './block.ts';
import { isInterface } from './is-interface.ts';
import { judgeRegion, type Region } from './region.ts';

/** Regions less sure than this are not told of. */
const LEAST_CERTAINTY = 0.15;
/** How much of a stretch of blocks may be foreign before it is taken apart. */
const MOST_FOREIGN = 0.15;

/** Neighbouring blocks that are judged together, and the regions found in them. */
interface Part {
  readonly blocks: readonly Block[];
  readonly regions: readonly Region[];
  readonly whole: Region;
}

/**
 * Finds where on a page newspaper-like lines stand: the widest stretches of blocks that hold little else. Headings and
 * captions between columns come with them; lists of links and unbroken paragraphs round them stay out.
 */
export function* chooseRegions(block: Block, whole: Region): Generator<number, readonly Region[]> {
  const runs = isLeaf(block) || block.row ? [] : runsOf(block.children);
  if (runs.length < 2) return kept(whole);
  const parts: Part[] = [];
  for (const blocks of runs) parts.push(yield* judgePart(block, blocks));
  return yield* joinParts(block, whole, parts);
}

function* joinParts(block: Block, whole: Region, parts: readonly Part[]): Generator<number, readonly Region[]> {
  const first = parts.findIndex(holdsText);
  if (first < 0) return kept(whole);
  const [from, to] = widened(parts, first, parts.findLastIndex(holdsText));
  const stretch = parts.slice(from, to + 1);
  if (foreignShare(stretch) > MOST_FOREIGN) return parts.flatMap((part) => part.regions);
  const blocks = stretch.filter((part) => !isForeign(part)).flatMap(chosenBlocks);
  if (blocks.length === block.children.length && blocks.every((one, index) => one === block.children[index]))
    return [whole];
  return [yield* judgeRegion(withChildren(block, blocks))];
}

const kept = (region: Region): readonly Region[] => (region.certainty >= LEAST_CERTAINTY ? [region] : []);

function* judgePart(parent: Block, blocks: readonly Block[]): Generator<number, Part> {
  const [only] = blocks;
  const whole = yield* judgeRegion(blocks.length === 1 ? only! : withChildren(parent, blocks));
  const regions = blocks.length === 1 ? yield* chooseRegions(only!, whole) : kept(whole);
  return { blocks, regions, whole };
}

/** Of a part that was searched itself, what was found in it; lines of one run keep their places in the parent. */
const chosenBlocks = ({ blocks, regions }: Part): readonly Block[] =>
  blocks.length === 1 && regions.length > 0 ? regions.map((region) => region.block) : blocks;

/** Single-line blocks that follow one another are one run; every other block is a run of its own. */
function runsOf(blocks: readonly Block[]): Block[][] {
  const runs: Block[][] = [];
  for (const block of blocks) {
    const last = runs.at(-1)?.at(-1);
    if (last && isLine(last) && isLine(block)) runs.at(-1)!.push(block);
    else runs.push([block]);
  }
  return runs;
}

const isLine = (block: Block): boolean => isSingleLine(block) || block.row;

const holdsText = (part: Part): boolean => part.regions.length > 0;

const isForeign = (part: Part): boolean => part.whole.foreign && !holdsText(part);

const belongs = (part: Part): boolean => !isForeign(part) && !isInterface(part.whole.written.text);

function foreignShare(parts: readonly Part[]): number {
  const length = (some: readonly Part[]): number => some.reduce((sum, part) => sum + part.whole.written.text.length, 0);
  return length(parts.filter(isForeign)) / length(parts);
}

/** What the reader may write in holds all of its text: what stands round it is the page's own. */
const isEditor = ({ regions }: Part): boolean =>
  regions.some(({ block }) => block.element.closest('textarea,[contenteditable]'));

/** What stands right before and after belongs to it, a headline above, a caption below, unless it is the page's own. */
function widened(parts: readonly Part[], first: number, last: number): [from: number, to: number] {
  let from = first;
  let to = last;
  if (isEditor(parts[first]!)) return [from, to];
  while (from > 0 && belongs(parts[from - 1]!)) from--;
  while (to < parts.length - 1 && belongs(parts[to + 1]!)) to++;
  return [from, to];
}
