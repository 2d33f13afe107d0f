/** A set of characters to look for: one bit of the table. */
export type CharacterSet = number;

const sets = new Uint16Array(0x10000);
let taken = 0;

/** At most sixteen sets; none of their characters is a surrogate pair. */
export const characterSet = (characters: string): CharacterSet => {
  const set = 1 << taken++;
  for (let i = 0; i < characters.length; i++) sets[characters.charCodeAt(i)]! |= set;
  return set;
};

/** The sets of which a character stands among the first `reach` of a text, all bits together. */
export const setsIn = (text: string, reach = text.length): number => {
  const end = Math.min(reach, text.length);
  let found = 0;
  for (let i = 0; i < end; i++) found |= sets[text.charCodeAt(i)]!;
  return found;
};

/** Whether one of a set's characters stands among the first `reach` of a text. */
export const holdsAny = (text: string, set: CharacterSet, reach = text.length): boolean =>
  (setsIn(text, reach) & set) !== 0;

/** Whether a text ends with one of a set's characters. */
export const endsWithAny = (text: string, set: CharacterSet): boolean =>
  (sets[text.charCodeAt(text.length - 1)]! & set) !== 0;

/** How many of a text's characters are of a set. */
export const countOf = (text: string, set: CharacterSet): number => {
  let count = 0;
  for (let i = 0; i < text.length; i++) if ((sets[text.charCodeAt(i)]! & set) !== 0) count++;
  return count;
};
