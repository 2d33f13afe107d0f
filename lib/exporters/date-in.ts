import { halfWidth } from './half-width.ts';

const DIGITS = '〇一二三四五六七八九';
const NUMERAL = '[〇○零一二三四五六七八九十廿卅\\d]';
const PRINTED_DATE = new RegExp(`(民国|民國)?(${NUMERAL}{1,4})年(${NUMERAL}{1,3})月(${NUMERAL}{1,3})日`, 'u');
const SHORT_DATE = /(?<!\d)(\d{4})\s*([-./])\s*(\d{1,2})\s*\2\s*(\d{1,2})(?!\d)/u;
/** 民國元年 is 1912. */
const YEAR_BEFORE_REPUBLIC = 1911;

/**
 * The first date with a year in a text, in ISO 8601: `2031年5月9日`, `二〇三一年五月九日`, `民國二十八年四月廿一日`,
 * `2031.5.9`. White space is ignored; nothing where there is none or where it is no day of the calendar.
 */
export function dateIn(text: string): string | undefined {
  const half = halfWidth(text);
  const tight = half.replaceAll(/\s/gu, '');
  const printed = PRINTED_DATE.exec(tight);
  if (printed) {
    const [, republic, year = '', month = '', day = ''] = printed;
    return isoDate(numberOf(year) + (republic ? YEAR_BEFORE_REPUBLIC : 0), numberOf(month), numberOf(day));
  }
  const [, year, , month, day] = SHORT_DATE.exec(half) ?? [];
  return isoDate(Number(year), Number(month), Number(day));
}

/** `12`, `十二`, `廿一`, `二〇三一` → a number. */
function numberOf(numeral: string): number {
  const plain = numeral.replaceAll(/[○零]/gu, '〇').replaceAll('廿', '二十').replaceAll('卅', '三十');
  const tens = /^(.?)十(.?)$/u.exec(plain);
  if (tens) return digit(tens[1] || '一') * 10 + digit(tens[2] || '〇');
  return Number([...plain].map(digit).join(''));
}

const digit = (character: string): number =>
  DIGITS.includes(character) ? DIGITS.indexOf(character) : Number(character);

function isoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = year >= 1000 && year <= 9999 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : undefined;
}
