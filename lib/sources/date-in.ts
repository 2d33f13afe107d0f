/** 2022年5月9日, 2022-05-09, 2022/5/9, 2022.05.09 */
const WRITTEN = /(?<!\d)(1[89]\d\d|20\d\d)\s?[年\-/.]\s?(\d{1,2})\s?[月\-/.]\s?(\d{1,2})(?!\d)/;
/** 20220509 */
const RUN_TOGETHER = /(?<!\d)(1[89]\d\d|20\d\d)(\d\d)(\d\d)(?!\d)/;
/** 二〇二二年五月九日 */
const IN_HAN = /([一二][〇○零一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/;
/** 2022-05/09 and 202205/09, as addresses of e-papers have it */
const IN_ADDRESS = /(?<!\d)(1[89]\d\d|20\d\d)-?(\d\d)\/(\d\d)(?!\d)/;

/** The first date that a text tells, as ISO 8601; undefined where there is none. */
export function dateIn(text: string): string | undefined {
  return isoDate(text.match(WRITTEN)) ?? isoDate(text.match(RUN_TOGETHER)) ?? hanDate(text.match(IN_HAN));
}

/** The date in an address. */
export function dateInAddress(address: string): string | undefined {
  return isoDate(address.match(IN_ADDRESS)) ?? dateIn(address);
}

function isoDate(match: RegExpMatchArray | null): string | undefined {
  return match ? validDate(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

function hanDate(match: RegExpMatchArray | null): string | undefined {
  if (!match) return undefined;
  const year = Number([...match[1]!].map((digit) => hanNumber(digit)).join(''));
  return validDate(year, hanNumber(match[2]!), hanNumber(match[3]!));
}

const HAN_DIGITS = '〇一二三四五六七八九';

/** 九 → 9, 十二 → 12, 三十 → 30, 三十一 → 31 */
function hanNumber(text: string): number {
  const [before, after] = text.includes('十') ? text.split('十') : ['', text];
  const digit = (char: string | undefined): number => Math.max(0, HAN_DIGITS.indexOf(char ?? ''));
  return text.includes('十') ? 10 * (before ? digit(before) : 1) + (after ? digit(after) : 0) : digit(after);
}

function validDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}
