import { isLatin } from './char-class.ts';

/** Single characters in a row, each set off by white space, from which on they are letter-spaced: two may be a name, `方 牧`. */
const LETTERS = 4;
/** With a mark among them, which print never sets off on both sides, fewer will do. */
const LETTERS_WITH_MARK = 3;
/** White space this much longer than the line's narrowest was there before the line was spread. */
const PRINTED = 2;

const TOKEN = /\S+/gu;
const SINGLE = /^[^\sA-Za-z0-9]$/u;
const WORD = /^[A-Za-z0-9]+(?:[.:/-][A-Za-z0-9]+)*%?$/u;
const MARK = /^[^\p{L}\p{N}\s]$/u;

/** What opens a signature: the space after it is print. */
const BULLET = /^[□■◆]$/u;

const OFFICE = /(?:[记記]者|通[讯訊][员員]|[实實][习習]生|[摄攝]影)[:：]?$/u;
const HAN = /^\p{Script=Han}$/u;

interface Token {
  readonly text: string;
  /** The white space before it, in characters. */
  readonly gap: string;
  /** One Han character or mark, or one whole word or figure: what letter-spacing sets apart. */
  readonly unit: boolean;
}

const tokensOf = (text: string): Token[] => {
  const tokens: Token[] = [];
  let end = 0;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    tokens.push({ text: token, gap: text.slice(end, index), unit: SINGLE.test(token) || WORD.test(token) });
    end = index + token.length;
  }
  return tokens;
};

/** The end of the run of units that starts at `from`. */
const runEnd = (tokens: readonly Token[], from: number): number => {
  let to = from;
  while (to < tokens.length && tokens[to]!.unit) to++;
  return to;
};

/** Behind an office stand names, those of two characters set wide: `（记者 王 一 李 二 张三丰）`. */
const areNames = (run: readonly Token[], before: Token | undefined): boolean =>
  before !== undefined && OFFICE.test(before.text) && run.length % 2 === 0 && run.every(({ text }) => HAN.test(text));

const isSpread = (run: readonly Token[], least: number): boolean => {
  const singles = run.filter(({ text }) => SINGLE.test(text));
  return singles.length >= (singles.some(({ text }) => MARK.test(text)) ? Math.min(least, LETTERS_WITH_MARK) : least);
};

const isLong = (token: Token | undefined): boolean =>
  !!token && token.text.length > 1 && isLatin(token.text.charCodeAt(0));

/** `1 0 0` is a figure, `USB PD` two words. */
const areWords = (left: Token | undefined, right: Token): boolean => isLong(left) && isLong(right);

/** Runs may be longer than a call can have arguments. */
const narrowest = (run: readonly Token[]): number =>
  run.slice(1).reduce((least, { gap }) => Math.min(least, gap.length), Infinity);

/** What white space before the token becomes, where letters are set `base` characters apart. */
const closed = (left: Token | undefined, token: Token, base: number): string => {
  if (token.gap.length >= base + PRINTED) return token.gap;
  return areWords(left, token) || (left && BULLET.test(left.text)) ? ' ' : '';
};

/** Before and after a run that makes only part of the line, one space belongs to the run: `还有人提 着 鸟 笼`. */
const closedAtEdge = (token: Token): string => (token.gap.length === 1 && token.gap !== '\u3000' ? '' : token.gap);

/**
 * Undoes letter-spacing, of a whole line or of a stretch of it; gaps that are wider than those between the letters stay.
 *
 *   提 升 群 众 生 活     → 提升群众生活
 *   在 E T C 车 道，2 0 2 2 年 → 在ETC车道，2022年
 *   老 人 丢 了   的 哥 送 回 → 老人丢了   的哥送回
 *   还有人提 着 鸟 笼，    → 还有人提着鸟笼，
 *
 * Exceptions: fewer than four single characters in a row may be names (`方 牧`), unless they are the whole line and `least`
 * says so, and names of two behind an office; figures alone may be a table's.
 */
export const closeLetterSpacing = (text: string, least = LETTERS): string => {
  const tokens = tokensOf(text);
  if (tokens.length < Math.min(least, LETTERS_WITH_MARK)) return text;
  let result = '';
  for (let i = 0; i < tokens.length;) {
    const end = runEnd(tokens, i);
    const run = tokens.slice(i, end);
    const whole = run.length === tokens.length;
    if (!isSpread(run, whole ? least : LETTERS) || areNames(run, tokens[i - 1])) {
      const stop = Math.max(end, i + 1);
      for (const token of tokens.slice(i, stop)) result += token.gap + token.text;
      i = stop;
      continue;
    }
    const base = narrowest(run);
    run.forEach((token, k) => {
      result += (k === 0 ? closedAtEdge(token) : closed(run[k - 1], token, base)) + token.text;
    });
    i = end;
    const next = tokens[i];
    if (next) result += closedAtEdge(next) + next.text;
    i++;
  }
  return result;
};

/** Whether white space stands inside a text at all: most lines have none. */
export const hasGap = (text: string): boolean => /\s/u.test(text);
