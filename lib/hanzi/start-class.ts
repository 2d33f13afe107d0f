import { isDigit, isHan, isLatin, isOpener, isProhibitedAtLineStart, isQuoteOpener } from './char-class.ts';

/** What a line starts with, as far as that tells whether a paragraph starts there. */
export const START_CLASSES = [
  'quote',
  'bracket',
  'prohibited',
  'item',
  'bullet',
  'digit',
  'latin',
  'han',
  'other',
] as const;
export type StartClass = (typeof START_CLASSES)[number];

/** （一） (1) 一、 1. 1、 ① 第一， 其一， */
const ITEM =
  /^(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、](?!\d)|[①-⑳]|[第其][一二三四五六七八九十][，、：,])/u;
const BULLET = /^[□■●○◎◆◇▲△▼▽★☆※•▪►▶]/u;

export const startClassOf = (text: string): StartClass => {
  const first = text.charCodeAt(0);
  if (ITEM.test(text)) return 'item';
  if (isQuoteOpener(first)) return 'quote';
  if (isOpener(first)) return 'bracket';
  if (isProhibitedAtLineStart(first)) return 'prohibited';
  if (BULLET.test(text)) return 'bullet';
  if (isDigit(first)) return 'digit';
  if (isLatin(first)) return 'latin';
  return isHan(first) ? 'han' : 'other';
};
