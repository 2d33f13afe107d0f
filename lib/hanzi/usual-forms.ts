import { isCloser, isDigit, isHan, isLatin, isLineBreak, isSpace } from './char-class.ts';

/** Pairs of a character and the one that is usual in print. */
const pairsOf = (rare: string, usual: string): (readonly [string, string])[] =>
  [...rare].map((character, i) => [character, [...usual][i]!]);

/** The characters from one code to another whose compatibility form is one other character (Unicode, NFKC). */
const compatible = (from: number, to: number): (readonly [string, string])[] =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i))
    .map((character) => [character, character.normalize('NFKC')] as const)
    .filter(([character, usual]) => usual.length === 1 && usual !== character);

const USUAL: ReadonlyMap<string, string> = new Map([
  /** Radicals, which the fonts of PDFs give for characters: those of Kangxi's dictionary, and the ones simplified. */
  ...compatible(0x2f00, 0x2fd5),
  ...pairsOf(
    '⺟⺠⻁⻄⻅⻆⻉⻋⻑⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻬⻮⻰⻳',
    '母民虎西见角贝车長长门青韦页风飞食马骨鬼鱼鸟卤麦黄齐齿龙龟',
  ),
  ...compatible(0xf900, 0xfad9),
  /** Marks as they stand in vertical print, small ones, and those half an em wide. */
  ...pairsOf(
    '︐︑︒︓︔︕︖︙︰︱︵︶︷︸︹︺︻︼︽︾︿﹀﹁﹂﹃﹄',
    '，、。：；！？…：—（）｛｝〔〕【】《》〈〉「」『』',
  ),
  ...pairsOf('﹐﹑﹒﹔﹕﹖﹗﹙﹚﹝﹞', '，、。；：？！（）〔〕'),
  ...pairsOf('｡｢｣､･', '。「」、·'),
  ...pairsOf('⋯─━', '…——'),
]);
const RARE = /[\u22ef\u2500\u2501\u2e80-\u2fd5\uf900-\ufad9\ufe10-\ufe5e\uff61-\uff65]/gu;

const FULL_WIDTH: ReadonlyMap<string, string> = new Map(pairsOf(',.:;?!()', '，。：；？！（）'));
/** A mark of half an em, and the blank behind it that makes up for the other half. */
const ASCII_MARK = /([,.:;?!()])( (?=\p{Script=Han}))?/gu;
/** A blank that takes no room: it stands in the place of one behind a mark that takes a whole em. */
export const NO_WIDTH = '\u200b';
const STRAIGHT_QUOTE = /["']/gu;

const isAscii = (code: number): boolean => code > 0x20 && code < 0x7f;
const isWord = (code: number): boolean => isDigit(code) || isLatin(code);
/** A character that Chinese is written with: not Latin, no digit, no ASCII. */
const isChinese = (code: number): boolean => isHan(code) || (code >= 0x2010 && !isSpace(code) && !isWord(code));

const isPassedOver = (code: number): boolean => code === 0x22 || code === 0x27 || (isSpace(code) && !isLineBreak(code));

/** What is further away stands beside nothing. */
const REACH = 400;

/** The nearest code of a text that is no blank and no straight quotation mark, on one side of a place; NaN at an end of its line. */
const beside = (text: string, at: number, step: 1 | -1): number => {
  let i = at + step;
  while (Math.abs(i - at) < REACH && isPassedOver(text.charCodeAt(i))) i += step;
  const code = text.charCodeAt(i);
  return isLineBreak(code) ? Number.NaN : code;
};

/**
 * Whether an ASCII mark stands for a full-width one: beside Chinese on either side, or at a line's end behind it; 3.5, 8:30 and
 * K,m keep theirs.
 */
const isOfChinese = (text: string, at: number, mark: string): boolean => {
  const [before, after] = [beside(text, at, -1), beside(text, at, 1)];
  if (isWord(before) && isAscii(after) && !isCloser(after)) return false;
  if (mark === '.' && isWord(before)) return false;
  return isChinese(before) || isChinese(after) || (isCloser(before) && Number.isNaN(after));
};

const OPENS_BEFORE = /[：:（(【]\s*$/u;
const CLOSES_AFTER = /^\s*(?:$|[，。、；：！？）》」】,.;:!?)])/u;
const STARTS = /(?:^|[\r\n])\s*$/u;

/** Straight quotation marks as the ones that open and close: told by what stands beside them, else each is what the last was not. */
const curled = (text: string): string => {
  const open: Record<string, boolean> = { '"': false, "'": false };
  return text.replace(STRAIGHT_QUOTE, (quote, at: number) => {
    const [before, after] = [beside(text, at, -1), beside(text, at, 1)];
    if (isAscii(before) && isAscii(after)) return quote;
    const above = text.slice(Math.max(0, at - 4), at);
    const below = /^[^\r\n]*/u.exec(text.slice(at + 1, at + 5))![0];
    const opens = STARTS.test(above) || OPENS_BEFORE.test(above) || (!CLOSES_AFTER.test(below) && !open[quote]);
    open[quote] = opens;
    return quote === '"' ? (opens ? '“' : '”') : opens ? '‘' : '’';
  });
};

/**
 * A text in the characters that are usual in print, one for each of its own, so that no other form of them misleads: marks of
 * half an em, of vertical print, straight quotation marks; radicals in place of characters. What is read in them is given back
 * in the text's own: see `asInSource`.
 */
export const usualForms = (text: string): string => {
  const usual = text.replace(RARE, (character) => USUAL.get(character) ?? character);
  const marked = usual.replace(ASCII_MARK, (found, mark: string, blank: string | undefined, at: number) =>
    isOfChinese(usual, at, mark) ? `${FULL_WIDTH.get(mark)!}${blank ? NO_WIDTH : ''}` : found,
  );
  return curled(marked);
};
