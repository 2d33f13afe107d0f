import type { Box } from '../model/box.ts';
import { boxAround } from './box-around.ts';
import type { Piece } from './piece.ts';
import { placeOfLine } from './place-of-line.ts';

/** A word as a recogniser tells it: in Chinese mostly a character or two. */
export interface Word {
  readonly text: string;
  readonly node: Element;
  readonly box?: Box | undefined;
}

/** A recognised line whose place is known. */
export interface OcrLine extends Piece {
  readonly words: readonly [Word, ...Word[]];
  /** Whether a block of the recogniser's starts with it. */
  readonly opens: boolean;
}

/** A recognised line whose place is not known. */
export interface UnplacedLine {
  readonly words: readonly [Word, ...Word[]];
  readonly opens: boolean;
  readonly box?: never;
}

/** The rule between two columns, read as an upright stroke. */
export const isRule = (word: Word): boolean => /^[|│丨｜]$/u.test(word.text.trim());

/** The told box, or that of the words; a rule at an end of the line is no part of it. */
function boxOfLine(words: readonly [Word, ...Word[]], told: Box | undefined): Box | undefined {
  const boxes = words.filter((word) => !isRule(word)).flatMap((word) => word.box ?? []);
  const endsInRule = isRule(words[0]) || isRule(words.at(-1) ?? words[0]);
  return (endsInRule ? undefined : told) ?? boxAround(boxes) ?? told;
}

/** A line of these words; one without a box of its own has that of its words. None where there is no text. */
export function ocrLine(words: readonly Word[], opens: boolean, lineBox?: Box): OcrLine | UnplacedLine | undefined {
  const [first, ...others] = words.filter((word) => word.text.trim());
  if (!first) return undefined;
  const shown: [Word, ...Word[]] = [first, ...others];
  const box = boxOfLine(shown, lineBox);
  if (!box) return { words: shown, opens };
  const text = shown.map((word) => word.text).join('');
  const { size = Math.min(box.width, box.height), vertical = false } = placeOfLine(box, text);
  return { words: shown, opens, text, box, size, vertical };
}
