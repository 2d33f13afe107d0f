import { detect } from '../detect.ts';
import { SourceWriter, type Written } from '../source-writer.ts';
import type { Block } from './block.ts';
import { writeBlocks } from './write-blocks.ts';

/** A block, or what is left of it, and how newspaper-like its text is. */
export interface Region {
  readonly block: Block;
  readonly written: Written;
  readonly certainty: number;
  /** What is clearly something else: long unbroken paragraphs, lists of links. */
  readonly foreign: boolean;
}

/**
 * A region of so many lines that is this unsure is something else; so is one with this much of it in long lines or in links,
 * and of lines that are links a few short ones tell.
 */
const ENOUGH_LINES = 8;
const FOREIGN_BELOW = 0.05;
const FOREIGN_LINKS = 0.6;
const FEWEST_LINKS = 4;
const FOREIGN_LONG = 0.5;
const TOO_SHORT_TO_TELL = 60;

export function* judgeRegion(block: Block): Generator<number, Region> {
  const writer = new SourceWriter();
  yield* writeBlocks([block], writer);
  yield 0;
  const written = writer.done();
  yield 0;
  const { certainty, features } = detect(written.text);
  const inLinks = block.linked > FOREIGN_LINKS * block.length;
  const otherwise = features.long > FOREIGN_LONG || (features.lines >= ENOUGH_LINES && certainty < FOREIGN_BELOW);
  const tells = block.length > TOO_SHORT_TO_TELL;
  const foreign = inLinks ? tells || features.lines >= FEWEST_LINKS : tells && otherwise;
  return { block, written, certainty: inLinks ? certainty / 2 : certainty, foreign };
}
