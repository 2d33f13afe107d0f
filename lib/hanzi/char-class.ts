/**
 * Classes of characters, told by UTF-16 code unit. A surrogate pair is a Han character of the supplementary planes (or an
 * emoji, set as wide): its first unit counts for both, its second for nothing.
 */

const inRange = (code: number, from: number, to: number): boolean => code >= from && code <= to;

/** White space as the engine takes it out or puts it in: Unicode's, with the zero-width ones that extraction leaves. */
export const isSpace = (code: number): boolean =>
  code === 0x20 ||
  inRange(code, 0x09, 0x0d) ||
  code === 0x3000 ||
  code === 0xa0 ||
  code === 0xfeff ||
  code === 0x1680 ||
  inRange(code, 0x2000, 0x200b) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f;

export const isHan = (code: number): boolean =>
  inRange(code, 0x4e00, 0x9fff) ||
  inRange(code, 0x3400, 0x4dbf) ||
  inRange(code, 0xd840, 0xdbff) ||
  inRange(code, 0xf900, 0xfaff) ||
  inRange(code, 0x2e80, 0x2fdf) ||
  inRange(code, 0x3005, 0x3007) ||
  inRange(code, 0x3021, 0x3029);

export const isDigit = (code: number): boolean => inRange(code, 0x30, 0x39) || inRange(code, 0xff10, 0xff19);

export const isLatin = (code: number): boolean =>
  inRange(code, 0x41, 0x5a) ||
  inRange(code, 0x61, 0x7a) ||
  inRange(code, 0xc0, 0x24f) ||
  inRange(code, 0x370, 0x52f) ||
  inRange(code, 0xff21, 0xff3a) ||
  inRange(code, 0xff41, 0xff5a);

export const isLowSurrogate = (code: number): boolean => inRange(code, 0xdc00, 0xdfff);

const CLOSERS = new Set([...'”’」』）】》〉〕］｝)]}"'].map((c) => c.charCodeAt(0)));
const OPENERS = new Set([...'“‘「『（【《〈〔［｛([{'].map((c) => c.charCodeAt(0)));
const QUOTE_OPENERS = new Set([...'“‘「『'].map((c) => c.charCodeAt(0)));
const STOPS = new Set([...'。！？!?．｡'].map((c) => c.charCodeAt(0)));

/** ” ’ 」 』 ） 】 》 and the like. */
export const isCloser = (code: number): boolean => CLOSERS.has(code);
/** “ ‘ 「 『 （ 【 《 and the like. */
export const isOpener = (code: number): boolean => OPENERS.has(code);
/** “ ‘ 「 『 */
export const isQuoteOpener = (code: number): boolean => QUOTE_OPENERS.has(code);
/** 。！？ */
export const isStop = (code: number): boolean => STOPS.has(code);

const NEVER_FIRST = new Set([...'。，、；：！？．,;:!?」』”’）】》〉〕·…—～%％'].map((c) => c.charCodeAt(0)));
/** Marks that line-end prohibition keeps from starting a line (clreq §6.1, “Prohibition rules for line start”). */
export const isProhibitedAtLineStart = (code: number): boolean => NEVER_FIRST.has(code);

/**
 * Width of a character in em: Han, kana and full-width marks are 1, Latin letters, digits and ASCII marks ½ (clreq §2).
 * Quotation marks, dashes and ellipses of the General Punctuation block are set full-width in Chinese print.
 */
export const widthOf = (code: number): number => {
  if (code === 0x200b || code === 0xfeff) return 0;
  if (code < 0x2010) return code < 0x20 ? 0 : 0.5;
  if (isLowSurrogate(code)) return 0;
  if (isSpace(code)) return code === 0x3000 ? 1 : 0.5;
  if (inRange(code, 0x202a, 0x202e) || inRange(code, 0x2066, 0x2069)) return 0;
  if (inRange(code, 0x2032, 0x2033) || inRange(code, 0x2070, 0x209f)) return 0.5;
  if (inRange(code, 0xff61, 0xffdc)) return 0.5;
  return 1;
};
