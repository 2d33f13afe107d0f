import { isDigit } from '../hanzi/char-class.ts';
import { pairOf } from '../hanzi/character-pairs.ts';
import { wordOver } from '../hanzi/word-over.ts';
import type { BodyUnit } from './body-unit.ts';

/** What two parts of a paragraph show where they would meet. */
export interface Joint {
  /** 0 where no two Han characters meet, 1 where they do, 2 where they make a common word. */
  readonly word: 0 | 1 | 2;
  /** A figure and what goes on with it meet: 12 · 日电, 3 · 5%. */
  readonly figure: boolean;
  readonly quotation: 'none' | 'closes' | 'left open' | 'closes unopened';
  /** How often the two characters that meet stand together elsewhere on the page. */
  readonly seen: number;
}

const NOTHING: Joint = { word: 0, figure: false, quotation: 'none', seen: 0 };
const COUNTED = /^[\d.．%％年月日时時点點分秒元万萬亿億千百个個名人户戶次届屆版号號度米克吨噸亩畝岁歲]/u;

const quotationOf = (from: BodyUnit, to: BodyUnit): Joint['quotation'] => {
  const open = from.leavesOpen;
  const closes = to.closesUnopened;
  if (open) return closes ? 'closes' : 'left open';
  return closes ? 'closes unopened' : 'none';
};

export const jointOf = (from: BodyUnit | undefined, to: BodyUnit, timesSeen: (pair: number) => number): Joint => {
  if (!from) return NOTHING;
  const last = from.text.charCodeAt(from.text.length - 1);
  const pair = pairOf(last, to.text.charCodeAt(0));
  return {
    word: wordOver(from.text, to.text),
    figure: isDigit(last) && COUNTED.test(to.text),
    quotation: quotationOf(from, to),
    seen: pair === undefined ? 0 : timesSeen(pair),
  };
};

/** Log-odds that a unit goes on with a paragraph begun elsewhere, kept between −4 and 4. */
export const resumeOdds = ({ block }: BodyUnit): number => {
  const { resumes } = block;
  return Math.max(-4, Math.min(4, Math.log((resumes + 1e-3) / (1 - resumes + 1e-3))));
};
