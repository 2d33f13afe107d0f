import type { Random } from '../random.ts';
import { HANGING, MARK, NOT_AT_END, NOT_AT_START } from './marks.ts';
import { measureText } from './measure-text.ts';
import { splitUnits } from './split-units.ts';
import type { BreakingStyle, Prohibition } from './style.ts';

export interface BrokenLine {
  readonly text: string;
  /** The line end's rules moved a character out, so that the rest was spread. */
  readonly short: boolean;
  readonly last: boolean;
}

interface Units {
  readonly list: readonly string[];
  readonly width: (index: number) => number;
}

function measured(text: string, breaking: BreakingStyle): Units {
  const list = splitUnits(text, breaking.keepLatin);
  const width = (i: number) => {
    const unit = list[i] ?? '';
    const pair = breaking.compressMarks && MARK.test(unit) && MARK.test(list[i - 1] ?? '');
    return measureText(unit) - (pair ? 1 : 0);
  };
  return { list, width };
}

/** The index after the last unit that fits; one at least. */
function fill(units: Units, from: number, capacity: number): number {
  let width = 0;
  let end = from;
  while (end < units.list.length && (width + units.width(end) <= capacity || end === from)) width += units.width(end++);
  return end;
}

function pushOut(list: readonly string[], from: number, end: number): number {
  let at = end;
  while (at - from > 1 && NOT_AT_START.test(list[at] ?? '') && end - at < 3) at--;
  return NOT_AT_START.test(list[at] ?? '') ? end : at;
}

function pushIn(list: readonly string[], end: number, most: number, allowed: RegExp): number {
  let at = end;
  while (at - end < most && allowed.test(list[at] ?? '')) at++;
  return NOT_AT_START.test(list[at] ?? '') ? end : at;
}

function settle(list: readonly string[], from: number, end: number, way: Prohibition): number {
  if (way === 'none' || end >= list.length) return end;
  let at = end;
  if (NOT_AT_START.test(list[at] ?? '') && way === 'hang') at = pushIn(list, at, 1, HANGING);
  if (NOT_AT_START.test(list[at] ?? '') && way === 'pushIn') at = pushIn(list, at, 2, NOT_AT_START);
  if (NOT_AT_START.test(list[at] ?? '')) at = pushOut(list, from, at);
  while (at - from > 1 && NOT_AT_END.test(list[at - 1] ?? '')) at--;
  return at;
}

/** Cuts at `at`, doing with a space there what the style does. */
function cut(list: readonly string[], from: number, at: number, breaking: BreakingStyle): [text: string, next: number] {
  const way = breaking.breakSpace;
  const text = list.slice(from, at).join('');
  if (way === 'dangling' && list[at] === ' ') return [`${text} `, at + 1];
  if (way === 'leading') return [text, at];
  let next = at;
  while (list[next] === ' ') next++;
  return [text.trimEnd(), next];
}

const WAYS: readonly Prohibition[] = ['pushIn', 'pushOut'];

/**
 * Breaks a paragraph into printed lines. `capacityOf` tells the room of its nth line in half em, the first line's indent
 * taken off.
 */
export function breakLines(
  text: string,
  capacityOf: (line: number) => number,
  breaking: BreakingStyle,
  random: Random,
): BrokenLine[] {
  const units = measured(text, breaking);
  const lines: BrokenLine[] = [];
  for (let from = 0; from < units.list.length;) {
    const end = fill(units, from, capacityOf(lines.length));
    const way = breaking.prohibition === 'mixed' ? random.pick(WAYS) : breaking.prohibition;
    const at = settle(units.list, from, end, way);
    const [line, next] = cut(units.list, from, at, breaking);
    lines.push({ text: line, short: at < end, last: next >= units.list.length });
    from = next;
  }
  return lines;
}
