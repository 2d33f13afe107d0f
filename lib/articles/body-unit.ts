import { endClassOf, type EndClass } from '../hanzi/end-class.ts';
import {
  endsAsDateline,
  endsWithSignOff,
  isByline,
  isOpeningByline,
  startsWithDateline,
  startsWithWire,
} from '../hanzi/cues.ts';
import { endsWithNames, mayBeSignature } from '../hanzi/signs-article.ts';
import { startClassOf, type StartClass } from '../hanzi/start-class.ts';
import { cueText } from '../hanzi/cue-text.ts';
import { scriptOf } from '../hanzi/script-of.ts';
import type { Block } from '../model/block.ts';
import { markBalance } from './mark-balance.ts';
import type { PairBag } from './pair-bag.ts';
import type { PairCounter } from './pair-counter.ts';

/** A paragraph, or the part of one that one column holds, with what tells which article it belongs to. */
export interface BodyUnit {
  /** Its place among all blocks of the page. */
  readonly at: number;
  readonly block: Block;
  /** The source's characters, line after line. */
  readonly text: string;
  readonly measure: number;
  readonly start: StartClass;
  readonly end: EndClass;
  /** The last line fills the measure and ends with no stop: the paragraph may go on elsewhere. */
  readonly open: boolean;
  /** It opens a quotation, a bracket, that it does not close; it closes one that it did not open. */
  readonly leavesOpen: boolean;
  readonly closesUnopened: boolean;
  readonly dateline: boolean;
  /** Its dateline is a wire's in brackets. */
  readonly wire: boolean;
  /** It is a dateline and nothing else: what goes on with it was cut off. */
  readonly datelineOnly: boolean;
  readonly byline: boolean;
  /** A byline of the kind that opens an article. */
  readonly openingByline: boolean;
  readonly signOff: boolean;
  readonly subhead: boolean;
  readonly blanksBefore: number;
  readonly column: number;
  /** Surplus of Traditional over Simplified characters, −1 to 1. */
  readonly script: number;
  readonly bag: PairBag;
  readonly characters: PairBag;
}

/** A paragraph's first line may be shorter by this many em and yet be full. */
const WIDEST_INDENT = 2;

const RUNS_ON: ReadonlySet<EndClass> = new Set([
  'han',
  'comma',
  'enumeration',
  'digit',
  'latin',
  'other',
  'closed',
  'dots',
]);

/** @param byForm see `pageTexts` */
export const bodyUnit = (
  block: Block,
  at: number,
  pairs: PairCounter,
  characters: PairCounter,
  byForm: boolean,
): BodyUnit => {
  const text = block.lines.map(({ line }) => cueText(line)).join('');
  const first = block.lines[0]!;
  const last = block.lines.at(-1)!;
  const marks = markBalance(text);
  const dateline = startsWithDateline(text);
  const end = endClassOf(text);
  const indent = block.lines.length === 1 && block.resumes < 0.5 ? WIDEST_INDENT : 0;
  return {
    at,
    block,
    text,
    measure: first.measure,
    start: startClassOf(text),
    end,
    open: last.deficit - indent > -3.2 && last.deficit - indent <= 1.1 && RUNS_ON.has(end),
    leavesOpen: marks.open > 0,
    closesUnopened: marks.unopened > 0,
    dateline,
    wire: startsWithWire(text),
    datelineOnly: dateline && endsAsDateline(text),
    byline: isByline(text) || (byForm && mayBeSignature(text)),
    openingByline: isByline(text) && isOpeningByline(text),
    signOff: endsWithSignOff(text) || (byForm && endsWithNames(text)),
    subhead: block.kind === 'subhead',
    blanksBefore: first.line.blanksBefore,
    column: first.column,
    script: scriptOf(text),
    bag: pairs.bagOf(text),
    characters: characters.bagOf(text),
  };
};
