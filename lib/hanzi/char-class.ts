import { is, mark } from './char-table.ts';

export { isHan, isSpace, widthOf } from './char-width.ts';

/** Classes of characters, told by UTF-16 code unit. */
const DIGIT = 0x04;
const LATIN = 0x08;
const CLOSER = 0x10;
const OPENER = 0x20;
const QUOTE_OPENER = 0x40;
const STOP = 0x80;
const NEVER_FIRST = 0x100;
const BREAK = 0x800;

const markEach = (flag: number, characters: string): void => {
  for (let i = 0; i < characters.length; i++) mark(flag, characters.charCodeAt(i));
};

mark(BREAK, 0x0a, 0x0d);
mark(BREAK, 0x85);
mark(BREAK, 0x2028, 0x2029);

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

/** Every kind of line end; the form feed ends a page besides. */
export const isLineBreak = (code: number): boolean => is(code, BREAK);
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
