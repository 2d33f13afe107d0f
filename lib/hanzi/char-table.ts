/**
 * Every UTF-16 code unit's classes are looked up in a table, a bit for each class, for the engine asks for them at each
 * character of a page. A surrogate pair is a Han character of the supplementary planes (or an emoji, set as wide): its first
 * unit counts for both, its second for nothing.
 */
const classes = new Uint16Array(0x10000);

export const mark = (flag: number, from: number, to = from): void => {
  for (let code = from; code <= to; code++) classes[code]! |= flag;
};

export const is = (code: number, flag: number): boolean => (classes[code]! & flag) !== 0;
