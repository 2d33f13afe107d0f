import type { Edit } from '../model/edit.ts';
import type { Passage } from '../model/passage.ts';
import { isLowSurrogate } from '../hanzi/char-class.ts';
import { type Atom, passageAtoms, spansOfAtoms } from './passage-atoms.ts';

/** A passage's edits with one of them grown, and that one; `grownBy`: how much text it has in front that it had not. */
export interface Widened {
  readonly edits: readonly Edit[];
  readonly edit: Edit;
  readonly grownBy: number;
}

/** An edit with its neighbour in the passage, the one after it where there is one; null where it is all of the passage. */
export const widenEdit = (text: string, passage: Passage, edit: Edit): Widened | null => {
  const atoms = passageAtoms(text, passage);
  const here = atoms.findIndex((atom) => atom.edit === edit);
  const after = wholeCharacter(text, atoms.slice(here + 1, here + 3));
  const before = after.length > 0 ? [] : wholeCharacter(text, atoms.slice(Math.max(0, here - 2), here).toReversed());
  if (after.length + before.length === 0) return null;
  const all = [...before.toReversed(), atoms[here]!, ...after];
  const grown: Edit = { spans: spansOfAtoms(all), text: all.map((atom) => textOf(text, atom)).join('') };
  const rest = (passage.edits ?? []).filter((one) => !all.some((atom) => atom.edit === one));
  return { edits: [...rest, grown], edit: grown, grownBy: before.map((atom) => textOf(text, atom)).join('').length };
};

/** The first atom and, where it is half of a character of two code units, the second. */
const wholeCharacter = (text: string, [first, second]: readonly Atom[]): readonly Atom[] => {
  if (!first) return [];
  const start = Math.min(...[first, second].map((atom) => atom?.spans[0]?.start ?? Infinity));
  const isHalf = !first.edit && second && !second.edit && isLowSurrogate(text.charCodeAt(start + 1));
  return isHalf && first.length + second.length === 2 ? [first, second] : [first];
};

const textOf = (text: string, { edit, spans }: Atom): string =>
  edit ? edit.text : spans.map(({ start, end }) => text.slice(start, end)).join('');
