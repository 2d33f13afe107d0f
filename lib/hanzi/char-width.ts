import { is, mark } from './char-table.ts';

/** Classes that tell how wide text is set: all that a page's reader asks for, whose script is to be small. */
const SPACE = 0x01;
const HAN = 0x02;
/** Width of half an em, and of none; all else is 1 em wide. */
const HALF = 0x200;
const NONE = 0x400;

const SPACES = [0x20, 0x3000, 0xa0, 0xfeff, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f];
for (const code of SPACES) mark(SPACE, code);
mark(SPACE, 0x09, 0x0d);
mark(SPACE, 0x2000, 0x200b);

mark(HAN, 0x4e00, 0x9fff);
mark(HAN, 0x3400, 0x4dbf);
mark(HAN, 0xd840, 0xdbff);
mark(HAN, 0xf900, 0xfaff);
mark(HAN, 0x2e80, 0x2fdf);
mark(HAN, 0x3005, 0x3007);
mark(HAN, 0x3021, 0x3029);

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

/** White space as the engine takes it out or puts it in: Unicode's, with the zero-width ones that extraction leaves. */
export const isSpace = (code: number): boolean => is(code, SPACE);
export const isHan = (code: number): boolean => is(code, HAN);

/**
 * Width of a character in em: Han, kana and full-width marks are 1, Latin letters, digits and ASCII marks ½ (clreq §2).
 * Quotation marks, dashes and ellipses of the General Punctuation block are set full-width in Chinese print.
 */
export const widthOf = (code: number): number => (is(code, NONE) ? 0 : is(code, HALF) ? 0.5 : 1);
