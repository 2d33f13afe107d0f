import { Converter as toTraditional } from 'opencc-js/cn2t';
import { Converter as toSimplified } from 'opencc-js/t2cn';
import { run as lint } from 'zhlint';
import { reflow } from '../../lib/reflow.ts';

/** What is timed: it takes a text and does the whole of its work on it. */
export interface Subject {
  readonly name: string;
  /** Longer texts take it minutes. */
  readonly mostCharacters?: number;
  run(text: string): unknown;
}

export const ENGINE: Subject = { name: 'Broadsheet', run: (text) => reflow({ text }) };

/** The one that the engine is held against: most pages are Simplified, so this direction has the work. */
export const OPENCC: Subject = { name: 'opencc-js s2t', run: toTraditional({ from: 'cn', to: 't' }) };

export const OTHERS: readonly Subject[] = [
  { name: 'opencc-js t2s', run: toSimplified({ from: 't', to: 'cn' }) },
  { name: 'zhlint', mostCharacters: 150_000, run: (text) => lint(text, { rules: { preset: 'default' } }) },
];
