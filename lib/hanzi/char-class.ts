/**
 * Classes of characters, told by UTF-16 code unit. A surrogate pair is a Han character of the supplementary planes (or an
 * emoji, set as wide): its first unit counts for both, its second for nothing. Every unit's classes are looked up in a table,
 * for the engine asks for them at each character of a page.
 */
const SPACE = 0x01;
const HAN = 0x02;
const DIGIT = 0x04;
const LATIN = 0x08;
const CLOSER = 0x10;
const OPENER = 0x20;
const QUOTE_OPENER = 0x40;
const STOP = 0x80;
const NEVER_FIRST = 0x100;
/** Width of half an em, and of none; all else is 1 em wide. */
const HALF = 0x200;
const NONE = 0x400;
const BREAK = 0x800;

const classes = new Uint16Array(0x10000);

const mark = (flag: number, from: number, to = from): void => {
  for (let code = from; code <= to; code++) classes[code]! |= flag;
};
const markEach = (flag: number, characters: string): void => {
  for (let i = 0; i < characters.length; i++) mark(flag, characters.charCodeAt(i));
};

const SPACES = [0x20, 0x3000, 0xa0, 0xfeff, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f];
for (const code of SPACES) mark(SPACE, code);
mark(SPACE, 0x09, 0x0d);
mark(SPACE, 0x2000, 0x200b);

mark(BREAK, 0x0a, 0x0d);
mark(BREAK, 0x85);
mark(BREAK, 0x2028, 0x2029);

mark(HAN, 0x4e00, 0x9fff);
mark(HAN, 0x3400, 0x4dbf);
mark(HAN, 0xd840, 0xdbff);
mark(HAN, 0xf900, 0xfaff);
mark(HAN, 0x2e80, 0x2fdf);
mark(HAN, 0x3005, 0x3007);
mark(HAN, 0x3021, 0x3029);

mark(DIGIT, 0x30, 0x39);
mark(DIGIT, 0xff10, 0xff19);

mark(LATIN, 0x41, 0x5a);
mark(LATIN, 0x61, 0x7a);
mark(LATIN, 0xc0, 0x24f);
mark(LATIN, 0x370, 0x52f);
mark(LATIN, 0xff21, 0xff3a);
mark(LATIN, 0xff41, 0xff5a);

markEach(CLOSER, '”’」』）】》〉〕］｝)]}"');
markEach(OPENER, '“‘「『（【《〈〔［｛([{');
markEach(QUOTE_OPENER, '“‘「『');
markEach(STOP, '。！？!?．｡');
markEach(NEVER_FIRST, '。，、；：！？．,;:!?」』”’）】》〉〕·…—～%％');

mark(HALF, 0x20, 0x200f);
mark(HALF, 0x2028, 0x2029);
mark(HALF, 0x202f);
mark(HALF, 0x205f);
mark(HALF, 0x2032, 0x2033);
mark(HALF, 0x2070, 0x209f);
mark(HALF, 0xff61, 0xffdc);
mark(NONE, 0x00, 0x1f);
mark(NONE, 0xdc00, 0xdfff);
mark(NONE, 0x202a, 0x202e);
mark(NONE, 0x2066, 0x2069);
mark(NONE, 0x200b);
mark(NONE, 0xfeff);

const is = (code: number, flag: number): boolean => (classes[code]! & flag) !== 0;

/** White space as the engine takes it out or puts it in: Unicode's, with the zero-width ones that extraction leaves. */
export const isSpace = (code: number): boolean => is(code, SPACE);
/** Every kind of line end; the form feed ends a page besides. */
export const isLineBreak = (code: number): boolean => is(code, BREAK);
export const isHan = (code: number): boolean => is(code, HAN);
export const isDigit = (code: number): boolean => is(code, DIGIT);
export const isLatin = (code: number): boolean => is(code, LATIN);
export const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** ” ’ 」 』 ） 】 》 and the like. */
export const isCloser = (code: number): boolean => is(code, CLOSER);
/** “ ‘ 「 『 （ 【 《 and the like. */
export const isOpener = (code: number): boolean => is(code, OPENER);
/** “ ‘ 「 『 */
export const isQuoteOpener = (code: number): boolean => is(code, QUOTE_OPENER);
/** 。！？ */
export const isStop = (code: number): boolean => is(code, STOP);
/** Marks that line-end prohibition keeps from starting a line (clreq §6.1, “Prohibition rules for line start”). */
export const isProhibitedAtLineStart = (code: number): boolean => is(code, NEVER_FIRST);

/**
 * Width of a character in em: Han, kana and full-width marks are 1, Latin letters, digits and ASCII marks ½ (clreq §2).
 * Quotation marks, dashes and ellipses of the General Punctuation block are set full-width in Chinese print.
 */
export const widthOf = (code: number): number => {
  const width = classes[code]! & (HALF | NONE);
  return width === 0 ? 1 : (width & NONE) !== 0 ? 0 : 0.5;
};
