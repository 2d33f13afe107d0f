import { boxAround } from './box-around.ts';
import { joinFragments, type Pieces } from './join-fragments.ts';
import type { OcrLine, UnplacedLine, Word } from './ocr-line.ts';
import { partAtGutters } from './part-at-gutters.ts';
import { along } from './piece.ts';
import type { SourceWriter } from './source-writer.ts';

/**
 * White space between two words of Han characters is the recogniser's unless it is this wide, in em; beside a mark, whose
 * ink fills half its square, wider still.
 */
const WORD_GAP = 0.9;
const MARK_GAP = 1.4;

/**
 * Writes the recognised lines of one page: what was read across a gutter in parts, what was read in parts as one, and a
 * blank line where the recogniser began a block.
 */
export function writeOcr(writer: SourceWriter, lines: readonly (OcrLine | UnplacedLine)[]): void {
  const parted = partAtGutters(lines.filter(isPlaced));
  const whole = joinFragments(parted.lines, joined, 'ofInk');
  const order = new Map(lines.flatMap((line, i) => line.words.map((word) => [word, i] as const)));
  const place = (line: OcrLine | UnplacedLine): number => order.get(line.words[0]) ?? 0;
  const all = [...whole, ...parted.specks, ...lines.filter((line) => !isPlaced(line))].toSorted(
    (a, b) => place(a) - place(b),
  );
  for (const line of all) {
    if (line.opens && writer.length > 0) writer.breakLine();
    writeLine(writer, line);
  }
}

const isPlaced = (line: OcrLine | UnplacedLine): line is OcrLine => line.box !== undefined;

function joined(lines: Pieces<OcrLine>): OcrLine {
  const [first, ...others] = lines;
  const box = boxAround(lines.map((line) => line.box)) ?? first.box;
  const [word, ...more] = first.words;
  const words: OcrLine['words'] = [word, ...more, ...others.flatMap((line) => line.words)];
  return { ...first, box, words, text: lines.map((line) => line.text).join('') };
}

function writeLine(writer: SourceWriter, line: OcrLine | UnplacedLine): void {
  line.words.forEach((word, i) => {
    const before = line.words[i - 1];
    if (before && (isLatinSeam(before, word) || isParted(before, word, line))) writer.write(' ');
    writer.write(word.text, word.node);
  });
  if (line.box === undefined) return writer.breakLine();
  const { box, size, vertical } = line;
  writer.breakLine(vertical ? { box, size, vertical } : { box, size });
}

const isLatinSeam = (before: Word, after: Word): boolean =>
  /[\p{Script=Latin}\d.,;:]$/u.test(before.text) && /^[\p{Script=Latin}\d]/u.test(after.text);

function isParted(before: Word, after: Word, line: OcrLine | UnplacedLine): boolean {
  if (!before.box || !after.box || line.box === undefined) return false;
  const { vertical, size } = line;
  const gap = along({ box: after.box, vertical }).start - along({ box: before.box, vertical }).end;
  const beside = /\p{P}$/u.test(before.text) || /^\p{P}/u.test(after.text);
  return gap > (beside ? MARK_GAP : WORD_GAP) * size;
}
