import { detect } from '../detect.ts';
import { SourceWriter, type Written } from '../source-writer.ts';
import type { Block } from './block.ts';
import { writeBlocks } from './write-blocks.ts';

/** Neighbouring blocks of one parent, and how newspaper-like their text is. */
export interface Region {
  readonly at: Element;
  readonly written: Written;
  readonly certainty: number;
  /** What is clearly something else: long unbroken paragraphs, lists of links. */
  readonly foreign: boolean;
}

/** A region of so many lines that is this unsure is something else; so is one with this much of it in links or long lines. */
const ENOUGH_LINES = 8;
const FOREIGN_BELOW = 0.05;
const FOREIGN_LINKS = 0.6;
const FOREIGN_LONG = 0.5;
const TOO_SHORT_TO_TELL = 60;

export function* judgeRegion(at: Element, blocks: readonly Block[]): Generator<number, Region> {
  const writer = new SourceWriter();
  yield* writeBlocks(blocks, writer);
  yield 0;
  const written = writer.done();
  const { certainty, features } = detect(written.text);
  const length = blocks.reduce((sum, block) => sum + block.length, 0);
  const linked = blocks.reduce((sum, block) => sum + block.linked, 0);
  const inLinks = linked > FOREIGN_LINKS * length;
  const otherwise = features.long > FOREIGN_LONG || (features.lines >= ENOUGH_LINES && certainty < FOREIGN_BELOW);
  const foreign = length > TOO_SHORT_TO_TELL && (inLinks || otherwise);
  return { at, written, certainty: inLinks ? certainty / 2 : certainty, foreign };
}
