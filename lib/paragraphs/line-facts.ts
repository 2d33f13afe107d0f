import { isCloser, isHan, isProhibitedAtLineStart, isQuoteOpener, isStop } from '../hanzi/char-class.ts';
import {
  endsAsDateline,
  endsWithCredit,
  endsWithSignOff,
  hasJumpLine,
  isByline,
  looksLikeFurniture,
  readsLikeCaption,
  startsWithDateline,
} from '../hanzi/cues.ts';
import { setsIn } from '../hanzi/character-set.ts';
import { cueText } from '../hanzi/cue-text.ts';
import { leansBack, leansOn } from '../hanzi/leaning.ts';
import { leadWidth } from '../hanzi/lead-width.ts';
import { readsLikeKicker } from '../hanzi/reads-like-kicker.ts';
import type { SetLine } from '../model/set-line.ts';
import { END_CLASSES, endClassOf } from '../hanzi/end-class.ts';
import { START_CLASSES, startClassOf } from '../hanzi/start-class.ts';

/** What one line shows by itself. Classes are indexes into their tables. */
export interface LineFacts {
  readonly set: SetLine;
  readonly end: number;
  readonly start: number;
  /** Its first word leans on what stands before it, its last one on what stands behind: see `leaning.ts`. */
  readonly leansBack: boolean;
  readonly leansOn: boolean;
  /** Bin of the deficit: see `deficitBin`. */
  readonly fill: number;
  /** Bin of the white space before it: none, ½–1, 1½–2½, more. */
  readonly inset: number;
  /** Commas and stops inside, as a bin: none, one, more. */
  readonly marks: number;
  readonly stopsInside: boolean;
  readonly hasHan: boolean;
  /** A dateline starts here; its end may stand on the next line. */
  readonly dateline: boolean;
  readonly byline: boolean;
  readonly caption: boolean;
  readonly credit: boolean;
  readonly furniture: boolean;
  /** It reads like the name of a column or a series: see `readsLikeKicker`. */
  readonly kicker: boolean;
  readonly signOff: boolean;
  /** The line is a dateline and nothing else: （洛陽廿日電） */
  readonly datelineOnly: boolean;
  /** The line is one bracket and nothing else: （完）, （趙廉） */
  readonly bracketOnly: boolean;
  /** Width in em of what could not be parted from its start. */
  readonly lead: number;
  readonly jump: boolean;
  readonly prohibitedStart: boolean;
  /** Quotation marks and brackets opened on this line less those closed. */
  readonly openings: number;
}

export const STOP_END = END_CLASSES.indexOf('stop');
export const STOP_CLOSED_END = END_CLASSES.indexOf('stopClosed');
export const ENUMERATION_END = END_CLASSES.indexOf('enumeration');

const DEFICIT_EDGES = [-6, -2.1, -1.1, -0.3, 0.3, 0.8, 1.3, 1.8, 2.3, 3.3];
/** 0 much wider … 4 full … 6 one short, 8 two short, 10 more, 11 shorter than half the measure. */
export const DEFICIT_BINS = DEFICIT_EDGES.length + 2;

export const deficitBin = (deficit: number, measure: number): number => {
  if (deficit > 3.3 && deficit > measure / 2) return DEFICIT_BINS - 1;
  let bin = 0;
  while (bin < DEFICIT_EDGES.length && deficit >= DEFICIT_EDGES[bin]!) bin++;
  return bin;
};

const insetBin = (inset: number): number => (inset < 0.4 ? 0 : inset < 1.3 ? 1 : inset < 2.6 ? 2 : 3);

const MARKS = new Set([...'，、；：,;'].map((c) => c.charCodeAt(0)));

const countMarks = (text: string) => {
  let marks = 0;
  let stops = 0;
  let openings = 0;
  let han = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isHan(code)) han++;
    else if (MARKS.has(code)) marks++;
    else if (isStop(code)) stops++;
    else if (isQuoteOpener(code) || code === 0xff08) openings++;
    else if (isCloser(code) && code !== 0x300b && code !== 0x3011) openings--;
  }
  return { marks, stops, openings, han };
};

const BRACKET_ONLY = /^[（(〔【][^（()）]{1,18}[）)〕】]$/u;

/** How a dateline may open that ends on the next line: with a bracket, or an agency's name. */
const MAY_RUN_ON = /^[【（(〔[]|社/u;
const runsOnAsDateline = (cue: string, next: string): boolean =>
  MAY_RUN_ON.test(cue) && startsWithDateline(cue + next) && !startsWithDateline(next);

/** What a line shows, `next` being the one below it. */
export const lineFacts = (set: SetLine, next?: SetLine): LineFacts => {
  const { text, inset } = set.line;
  const cue = cueText(set.line);
  const { marks, stops, openings, han } = countMarks(text);
  const end = END_CLASSES.indexOf(endClassOf(text));
  const sets = setsIn(cue);
  const whole = startsWithDateline(cue, sets);
  return {
    set,
    end,
    start: START_CLASSES.indexOf(startClassOf(cue)),
    leansBack: leansBack(text),
    leansOn: leansOn(text),
    fill: deficitBin(set.deficit, set.measure),
    inset: insetBin(inset),
    marks: Math.min(2, marks + stops),
    stopsInside: stops > (end === STOP_END || end === STOP_CLOSED_END ? 1 : 0),
    hasHan: han > 0,
    dateline: whole || (next !== undefined && runsOnAsDateline(cue, cueText(next.line))),
    byline: isByline(cue, sets),
    caption: readsLikeCaption(cue, sets),
    credit: endsWithCredit(cue, sets),
    furniture: looksLikeFurniture(cue, sets),
    kicker: readsLikeKicker(cue),
    signOff: endsWithSignOff(cue),
    datelineOnly: whole && endsAsDateline(cue),
    bracketOnly: BRACKET_ONLY.test(cue),
    lead: leadWidth(text),
    jump: hasJumpLine(cue),
    prohibitedStart: isProhibitedAtLineStart(text.charCodeAt(0)),
    openings,
  };
};
