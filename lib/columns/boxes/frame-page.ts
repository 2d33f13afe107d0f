import { widthOf } from '../../hanzi/char-class.ts';
import type { PlacedLine } from '../../model/source.ts';
import { type FramedLine, median } from './framed-line.ts';
import { skewOf } from './skew-of.ts';

/** A page whose lines lie straight in its frame. */
export interface Frame {
  readonly lines: readonly FramedLine[];
  /** Placed lines whose boxes cannot be right. */
  readonly misplaced: readonly PlacedLine[];
  /** The size of most of its characters, in the units of its boxes. */
  readonly em: number;
  readonly vertical: boolean;
}

/** A box this many times longer or shorter than its characters need is wrong. */
const IMPLAUSIBLE = 4;

/** Turns the boxes of one page into its frame: vertical print like horizontal, and a skewed scan straight. */
export function framePage(placed: readonly PlacedLine[], text: string): Frame {
  const vertical = isMostlyVertical(placed);
  const all = placed.map((line) => framed(line, text, vertical));
  const lines = all.filter(isPlausible);
  const misplaced = all.filter((line) => !isPlausible(line)).map((line) => line.placed);
  const em = commonSize(lines);
  return { lines: straightened(lines, skewOf(lines, em)), misplaced, em, vertical };
}

function isMostlyVertical(placed: readonly PlacedLine[]): boolean {
  const share = (upright: boolean): number =>
    placed
      .filter((line) => (line.vertical === true) === upright)
      .reduce((sum, line) => sum + line.span.end - line.span.start, 0);
  return share(true) > share(false);
}

function framed(placed: PlacedLine, source: string, vertical: boolean): FramedLine {
  const { x, y, width, height } = placed.box;
  const text = source.slice(placed.span.start, placed.span.end);
  const extent = vertical
    ? { u0: y, u1: y + height, v0: -x - width, v1: -x }
    : { u0: x, u1: x + width, v0: y, v1: y + height };
  const thickness = placed.vertical ? width : height;
  return {
    ...extent,
    placed,
    text,
    size: placed.size ?? thickness,
    crosswise: (placed.vertical === true) !== vertical,
  };
}

function isPlausible(line: FramedLine): boolean {
  const { width, height } = line.placed.box;
  const [length, thickness] = line.placed.vertical ? [height, width] : [width, height];
  const needed = emOf(line.text) * line.size;
  if (![line.u0, line.u1, line.v0, line.v1].every(Number.isFinite) || !(line.size > 0)) return false;
  return length < IMPLAUSIBLE * needed && needed < IMPLAUSIBLE * length && thickness < IMPLAUSIBLE * line.size;
}

/** The size that the greatest number of characters have, within a tenth. */
function commonSize(lines: readonly FramedLine[]): number {
  const sizes = lines.flatMap((line) => Array<number>(Math.ceil(emOf(line.text))).fill(line.size));
  return median(sizes) || 1;
}

/** Width of a text in em, without its white space. */
export function emOf(text: string): number {
  let width = 0;
  for (const character of text.replace(/\s+/gu, '')) width += widthOf(character.charCodeAt(0));
  return Math.max(0.5, width);
}

/** Turns the lines by a small angle, told as the drift in u for each unit of v. */
function straightened(lines: readonly FramedLine[], skew: number): readonly FramedLine[] {
  return skew === 0 ? lines : lines.map((line) => turned(line, skew));
}

function turned(line: FramedLine, skew: number): FramedLine {
  const length = Math.max(line.size, line.u1 - line.u0 - Math.abs(skew) * line.size);
  const thickness = Math.min(line.v1 - line.v0, Math.max(line.size, line.v1 - line.v0 - Math.abs(skew) * length));
  const [u, v] = [(line.u0 + line.u1) / 2, (line.v0 + line.v1) / 2];
  const [newU, newV] = [u - skew * v, v + skew * u];
  const half = { u: length / 2, v: thickness / 2 };
  return { ...line, u0: newU - half.u, u1: newU + half.u, v0: newV - half.v, v1: newV + half.v };
}
