import type { MeasuredLine } from './measure-lines.ts';

/** What is measured of a text, each from 0 to 1 unless it says otherwise. */
export interface TextFeatures {
  /** Lines as long as their neighbours, to one em: a column's full lines. */
  readonly full: number;
  /** Full lines that end without a mark: the sentence runs on. */
  readonly runsOn: number;
  /** Marks of punctuation for each Han character, at most ¼. */
  readonly marks: number;
  /** Sentence ends that stand inside a line, not at its end. */
  readonly stopsInside: number;
  /** Han characters on lines wider than any column. */
  readonly long: number;
  /** Lines of at most four em. */
  readonly tiny: number;
  /** Han characters among all that are not white space or marks. */
  readonly han: number;
  readonly kana: number;
  readonly digits: number;
  /** Lines that open with a time or a short name and a colon, as chats do. */
  readonly speakers: number;
  /** Lines that end in an ellipsis, as cut-off headlines do. */
  readonly cutOff: number;
  /** Lines that stood before. */
  readonly repeated: number;
  /** The usual length of a full line, in em. */
  readonly measure: number;
  /** How many lines there are. */
  readonly lines: number;
}

/** Two lines are of one measure when they differ by no more: line-end prohibitions push a mark in or a character out. */
const SAME_MEASURE = 1;
/** No column is narrower, none is wider (in em). */
const NARROWEST = 5;
export const WIDEST = 46;
const TINY = 4;

const MARKS = /[，。、；：！？,;:!?．.]/g;
const ENDS_IN_MARK = /[，。、；：！？,;:!?.．”’」』）】》〕…—～~)\]"]$/;
const STOPS = /[。！？!?．｡]/g;
const WEAK_STOPS = /[、，]/g;
const KANA = /[\u3041-\u30ff\uff66-\uff9d]/g;
const WORDS = /[\p{L}\p{N}]/gu;
const DIGITS = /\p{Nd}/gu;
const SPEAKER = /^(?:[[（(]?\d{1,4}[-/:.年]\d{1,2}|\S{1,8}(?<!记者|記者|编辑|編輯|电话|電話|热线|熱線)[：:] ?\S|>|@)/;
const CUT_OFF = /(?:…|\.\.\.)+[”」]?$/;

export function textFeatures(all: readonly MeasuredLine[]): TextFeatures {
  const lines = all.filter((line) => line.width > 0);
  const full = lines.filter((line, index) => isFull(lines, line, index));
  const text = lines.map((line) => line.text).join('\n');
  const han = sum(lines.map((line) => line.han));
  const words = count(text, WORDS);
  const share = (some: number, of: number): number => (of > 0 ? some / of : 0);
  const linesLike = (test: (line: MeasuredLine) => boolean): number => share(lines.filter(test).length, lines.length);
  return {
    full: share(full.length, lines.length),
    runsOn: share(full.filter((line) => !ENDS_IN_MARK.test(line.text)).length, full.length),
    marks: Math.min(0.25, share(count(text, MARKS), han)),
    stopsInside: stopsInside(lines),
    long: share(sum(lines.filter((line) => line.width > WIDEST).map((line) => line.han)), han),
    tiny: linesLike((line) => line.width <= TINY),
    han: share(han, words),
    kana: share(count(text, KANA), words),
    digits: share(count(text, DIGITS), words),
    speakers: linesLike((line) => SPEAKER.test(line.text)),
    cutOff: linesLike((line) => CUT_OFF.test(line.text)),
    repeated: share(lines.length - new Set(lines.map((line) => line.text)).size, lines.length),
    measure: median(full.map((line) => line.width)),
    lines: lines.length,
  };
}

/** Whether at least two of the four lines round a line are of its measure. */
function isFull(lines: readonly MeasuredLine[], line: MeasuredLine, index: number): boolean {
  if (line.width < NARROWEST || line.width > WIDEST || line.han < line.width / 4) return false;
  const like = [index - 2, index - 1, index + 1, index + 2].filter((other) => {
    const width = lines[other]?.width;
    return width !== undefined && Math.abs(width - line.width) <= SAME_MEASURE;
  });
  return like.length >= 2;
}

/** Old prints know only 、 and ，: these then part the sentences. */
function stopsInside(lines: readonly MeasuredLine[]): number {
  const stops = lines.some((line) => line.text.search(STOPS) >= 0) ? STOPS : WEAK_STOPS;
  let inside = 0;
  let all = 0;
  for (const { text } of lines) {
    const here = count(text, stops);
    all += here;
    inside += count(text.replace(/[。！？!?．｡、，”’」』）】]+$/, ''), stops);
  }
  return all > 0 ? inside / all : 0;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
