import { endClassOf, type EndClass } from '../hanzi/end-class.ts';
import { endsWithSignOff, isByline, startsWithDateline } from '../hanzi/cues.ts';
import { startClassOf, type StartClass } from '../hanzi/start-class.ts';
import type { Block } from '../model/block.ts';
import { type PairBag, pairBag } from './pair-bag.ts';

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
  readonly dateline: boolean;
  readonly byline: boolean;
  readonly signOff: boolean;
  readonly subhead: boolean;
  readonly blanksBefore: number;
  readonly column: number;
  /** Surplus of Traditional over Simplified characters, −1 to 1. */
  readonly script: number;
  readonly bag: PairBag;
}

const SIMPLIFIED = new Set('这个们来时说国为会对学发经后当过开关点现进于从动长门间问题东车电话语读书写见观让给边还没么几气两万与业产亲员园'.split(''));
const TRADITIONAL = new Set('這個們來時說國為會對學發經後當過開關點現進於從動長門間問題東車電話語讀書寫見觀讓給邊還沒麼幾氣兩萬與業產親員園爲'.split(''));

const scriptOf = (text: string): number => {
  let simplified = 0;
  let traditional = 0;
  for (const character of text) {
    if (SIMPLIFIED.has(character)) simplified++;
    else if (TRADITIONAL.has(character)) traditional++;
  }
  return simplified + traditional === 0 ? 0 : (traditional - simplified) / (traditional + simplified);
};

const RUNS_ON: ReadonlySet<EndClass> = new Set(['han', 'comma', 'enumeration', 'digit', 'latin', 'other', 'closed', 'dots']);

export const bodyUnit = (block: Block, at: number): BodyUnit => {
  const text = block.lines.map(({ line }) => line.text).join('');
  const first = block.lines[0]!;
  const last = block.lines.at(-1)!;
  const end = endClassOf(text);
  return {
    at,
    block,
    text,
    measure: first.measure,
    start: startClassOf(text),
    end,
    open: Math.abs(last.deficit) <= 1.1 && RUNS_ON.has(end),
    dateline: startsWithDateline(text),
    byline: isByline(text),
    signOff: endsWithSignOff(text),
    subhead: block.kind === 'subhead',
    blanksBefore: first.line.blanksBefore,
    column: first.column,
    script: scriptOf(text),
    bag: pairBag(text),
  };
};
