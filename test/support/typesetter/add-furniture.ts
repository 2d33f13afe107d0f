import type { Random } from '../random.ts';
import type { Block } from './block.ts';
import { drawFurniture, drawJumpLine, drawSpeck } from './draw-furniture.ts';
import { rowOf } from './printed-line.ts';
import { letterSpace } from './space-line.ts';
import type { Style } from './style.ts';

function furnitureBlock(text: string, article: number | null = null): Block {
  return { kind: 'furniture', article, rows: [rowOf({ text, role: 'furniture', article, part: 0, first: true })] };
}

function printedPiece(text: string, style: Style, random: Random): string {
  return random.chance(style.furniture.letterSpaced) && text.length < 8
    ? letterSpace(text, random.pick([' ', '  ']))
    : text;
}

/** Jump lines stand under the last column of their article. */
function withJumpLines(blocks: readonly Block[], style: Style, random: Random): Block[] {
  return blocks.flatMap((block, i) => {
    const last =
      block.kind === 'column' && !blocks.slice(i + 1).some((b) => b.kind === 'column' && b.article === block.article);
    const jumps = last && random.chance(style.furniture.jumpLines);
    return jumps ? [block, furnitureBlock(drawJumpLine(style.script, random), block.article)] : [block];
  });
}

function withSpecks(blocks: readonly Block[], style: Style, random: Random): Block[] {
  return blocks.flatMap((block) =>
    random.chance(style.noise.speckLines) ? [block, furnitureBlock(drawSpeck(random))] : [block],
  );
}

type Place = 'head' | 'between' | 'foot';

function drawPlace({ furniture }: Style, random: Random): Place {
  if (random.chance(furniture.atHead)) return 'head';
  return random.chance(furniture.between) ? 'between' : 'foot';
}

/** Puts a piece where one article's blocks end and another's begin. */
function insertBetween(blocks: readonly Block[], piece: Block, random: Random): Block[] {
  const gaps = blocks.map((_, i) => i).filter((i) => i > 0 && blocks[i]?.article !== blocks[i - 1]?.article);
  return blocks.toSpliced(gaps.length ? random.pick(gaps) : blocks.length, 0, piece);
}

/** Puts furniture at the page's head and foot, jump lines under columns, specks between blocks. */
export function addFurniture(blocks: readonly Block[], style: Style, random: Random): Block[] {
  const body = withSpecks(withJumpLines(blocks, style, random), style, random);
  const pieces = drawFurniture(random.int(...style.furniture.pieces), style.script, random);
  const own = pieces.map((text) => furnitureBlock(printedPiece(text, style, random)));
  const places = own.map(() => drawPlace(style, random));
  const at = (place: Place) => own.filter((_, i) => places[i] === place);
  const inside = at('between').reduce((all, block) => insertBetween(all, block, random), body);
  return [...at('head'), ...inside, ...at('foot')];
}
