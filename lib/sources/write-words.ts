import type { Box } from '../model/box.ts';
import { boxAround } from './box-around.ts';
import { isVertical, placeOfLine } from './place-of-line.ts';
import type { SourceWriter } from './source-writer.ts';

/** A word as a recogniser tells it: in Chinese mostly a character or two. */
export interface Word {
  readonly text: string;
  readonly node: Element;
  readonly box?: Box | undefined;
}

/**
 * White space between two words of Han characters is the recogniser's unless it is this wide, in thicknesses of the line;
 * beside a mark, whose ink fills half its square, wider still.
 */
const WORD_GAP = 0.9;
const MARK_GAP = 1.4;

/**
 * Writes a recognised line and ends it. Between Latin words stands a space; between others only where the boxes show one.
 * A line without a box of its own has that of its words.
 */
export function writeWords(writer: SourceWriter, words: readonly Word[], lineBox?: Box): void {
  const shown = words.filter((word) => word.text.trim());
  if (shown.length === 0) return;
  const box = lineBox ?? boxAround(shown.flatMap((word) => word.box ?? []));
  const text = shown.map((word) => word.text).join('');
  shown.forEach((word, i) => {
    const before = shown[i - 1];
    if (before && box && isParted(before, word, box, isVertical(box, text))) writer.write(' ');
    if (before && !box && isLatinSeam(before, word)) writer.write(' ');
    writer.write(word.text, word.node);
  });
  writer.breakLine(box && placeOfLine(box, text));
}

const isLatinSeam = (before: Word, after: Word): boolean =>
  /[\p{Script=Latin}\d.,;:]$/u.test(before.text) && /^[\p{Script=Latin}\d]/u.test(after.text);

function isParted(before: Word, after: Word, line: Box, vertical: boolean): boolean {
  if (isLatinSeam(before, after)) return true;
  if (!before.box || !after.box) return false;
  const gap = vertical ? after.box.y - before.box.y - before.box.height : after.box.x - before.box.x - before.box.width;
  const beside = /\p{P}$/u.test(before.text) || /^\p{P}/u.test(after.text);
  return gap > (beside ? MARK_GAP : WORD_GAP) * (vertical ? line.width : line.height);
}
