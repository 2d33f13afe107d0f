import { countReports } from './count-reports.ts';
import { isNewsLine } from './is-news-line.ts';
import type { MeasuredLine } from './measure-lines.ts';
import { count, shareInside } from './share-inside.ts';

/** What is measured of a text, each from 0 to 1 unless it says otherwise. */
export interface TextFeatures {
  /** Of the lines neither tiny nor long, those that end without a mark. */
  readonly runsOn: number;
  /** Of the same lines, those that end with one: where none does, each is a text of its own; 1 where the text has no marks. */
  readonly ends: number;
  /** Of the lines that run on, those clearly shorter than a neighbour: in a column they would be filled. */
  readonly loose: number;
  /** Of the lines that run on, those that are not full: where hardly one is, each is as long as what it says. */
  readonly ragged: number;
  /** Marks of punctuation for each Han character, at most ¼. */
  readonly marks: number;
  /** Marks that stand inside a line, not at its end: verse ends its lines with them. */
  readonly marksInside: number;
  /** Sentence ends that stand inside a line, not at its end. */
  readonly stopsInside: number;
  /** Han characters on lines wider than any column. */
  readonly long: number;
  /** Han characters among all that are not white space or marks. */
  readonly han: number;
  readonly kana: number;
  readonly digits: number;
  /** Lines as only newspapers have: a report's opening, a byline, a jump line, a signature. */
  readonly news: number;
  /** Words that reports talk in, for each Han character, of which some more are assumed. */
  readonly reports: number;
  /** Lines that open with a time, a short name and a colon, a bullet or a number, as chats and lists do. */
  readonly labelled: number;
  /** Lines that end in an ellipsis, as cut-off headlines do. */
  readonly cutOff: number;
  /** How wide the full lines are that run on, in em; of several measures the narrower. */
  readonly measure: number;
  /** How many lines there are. */
  readonly lines: number;
}

/** Two lines are of one measure when they differ by no more: line-end prohibitions push a mark in or a character out. */
const SAME_MEASURE = 1;
/** No column is narrower, none is wider (in em). */
const NARROWEST = 5;
export const WIDEST = 46;
/** A first line is so much shorter, where the spaces before it are not counted. */
const INDENT = 2;
/** Of the lines that run on so many are shorter than full ones are, and so many than those of the narrower measures. */
const LONG_LINES = 0.75;
const SHORT_LINES = 0.4;

/** With fewer marks for each Han character a text has none. */
export const LEAST_MARKS = 0.01;

/** Half-width marks count after a Han character only: after others they are code, or numbers of a list. */
const MARKS = /[，。、；：！？．]|(?<=\p{Script=Han}[”’」』）)]? ?)[,;:!?.]/gu;
const ENDS_IN_MARK = /[，。、；：！？,;:!?.．”’」』）】》〕…—～~)\]"]$/;
const STOPS = /[。！？!?．｡]/g;
const WEAK_STOPS = /[、，]/g;
/** So many of them newspapers have inside lines. */
const USUAL_MARKS_INSIDE = 0.7;
const USUAL_STOPS_INSIDE = 0.25;
/** In a short text one word says little: so many characters without one are assumed besides. */
const HAN_ASSUMED = 120;
const KANA = /[\u3041-\u30ff\uff66-\uff9d]/g;
const WORDS = /[\p{L}\p{N}]/gu;
const DIGITS = /\p{Nd}/gu;
const LABEL =
  /^(?:[[（(]?\d{1,4}[-/:.年][\d 　]|\S{1,8}(?<![记記]者|[编編][辑輯]|[电電][话話]|[热熱][线線])[：:] ?\S|\S{2,4}　\S|【\S{1,6}】|[>@#|*•-]|[\dA-D]{1,3}[.)．、])/;
const CUT_OFF = /(?:…|\.\.\.)+[”」]?[\s\d/.:年月日()（）[\]-]*$/;

export function textFeatures(all: readonly MeasuredLine[]): TextFeatures {
  const lines = all.filter((line) => line.width > 0);
  const columnLines = lines.filter(mayBeColumn);
  const full = lines.filter((line, index) => isFull(lines, line, index) && runsOn(line));
  const text = lines.map((line) => line.text).join('\n');
  const han = sum(lines.map((line) => line.han));
  const words = count(text, WORDS);
  const running = columnLines
    .filter(runsOn)
    .map(({ width }) => width)
    .toSorted((a, b) => a - b);
  const widthAt = (part: number): number => running[Math.floor(running.length * part)] ?? 0;
  const share = (some: number, of: number): number => (of > 0 ? some / of : 0);
  const linesLike = (test: (line: MeasuredLine) => boolean): number => share(lines.filter(test).length, lines.length);
  const hanOn = (test: (line: MeasuredLine) => boolean): number =>
    share(sum(lines.filter(test).map((line) => line.han)), han);
  const marks = Math.min(0.25, share(count(text, MARKS), han));
  return {
    runsOn: share(running.length, columnLines.length),
    ends: marks > LEAST_MARKS ? share(columnLines.length - running.length, columnLines.length) : 1,
    loose: share(columnLines.filter(isLoose).length, running.length),
    ragged: 1 - share(full.length, running.length),
    marks,
    marksInside: shareInside(text, MARKS, USUAL_MARKS_INSIDE),
    stopsInside: shareInside(text, stopsOf(text), USUAL_STOPS_INSIDE),
    long: hanOn((line) => line.width > WIDEST),
    han: share(han, words),
    kana: share(count(text, KANA), words),
    digits: share(count(text, DIGITS), words),
    news: linesLike((line) => isNewsLine(line.text)),
    reports: share(countReports(lines.map((line) => line.text)), han + HAN_ASSUMED),
    labelled: linesLike((line) => LABEL.test(line.text)),
    cutOff: linesLike((line) => CUT_OFF.test(line.text)),
    measure: Math.min(widthAt(LONG_LINES), widthAt(SHORT_LINES) + INDENT + SAME_MEASURE),
    lines: lines.length,
  };
}

const mayBeColumn = ({ width, han }: MeasuredLine): boolean =>
  width >= NARROWEST && width <= WIDEST && han >= width / 4;

const runsOn = (line: MeasuredLine): boolean => !ENDS_IN_MARK.test(line.text);

/** A first line's indent leaves more of the measure than this. */
const CLEARLY_SHORTER = 0.72;

const isLoose = (line: MeasuredLine, index: number, lines: readonly MeasuredLine[]): boolean =>
  runsOn(line) && [index - 1, index + 1].some((other) => line.width < CLEARLY_SHORTER * (lines[other]?.width ?? 0));

/** How far round a line its neighbours are looked at, and how many of them must be of its measure. */
const NEIGHBOURHOOD = 8;
const OF_ONE_MEASURE = 0.3;
const FEWEST_OF_ONE_MEASURE = 3;

/**
 * Whether a line is as long as many of its neighbours, and not as many are longer: in a column of short paragraphs every other
 * one may be shorter, in a list or a poem some are as long by chance.
 */
function isFull(lines: readonly MeasuredLine[], line: MeasuredLine, index: number): boolean {
  if (!mayBeColumn(line)) return false;
  const near = lines.slice(Math.max(0, index - NEIGHBOURHOOD), index + NEIGHBOURHOOD + 1);
  const like = near.filter(({ width }) => Math.abs(width - line.width) <= SAME_MEASURE).length - 1;
  const wider = near.filter(({ width }) => width > line.width + SAME_MEASURE).length;
  return like >= Math.max(FEWEST_OF_ONE_MEASURE, OF_ONE_MEASURE * (near.length - 1), wider);
}

/** Old prints know only 、 and ，: these then part the sentences. */
const stopsOf = (text: string): RegExp => (text.search(STOPS) >= 0 ? STOPS : WEAK_STOPS);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
