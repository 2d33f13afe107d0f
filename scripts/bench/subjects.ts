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

/** The first peer is the one that the engine is held against: the page is Simplified, so this direction has the work. */
const PEERS: readonly Subject[] = [
  { name: 'opencc-js s2t', run: toTraditional({ from: 'cn', to: 't' }) },
  { name: 'opencc-js t2s', run: toSimplified({ from: 't', to: 'cn' }) },
  { name: 'zhlint', mostCharacters: 150_000, run: (text) => lint(text, { rules: { preset: 'default' } }) },
];

/** The engine, then the peers that can be timed on a text of this length. */
export const subjectsFor = (text: string): readonly Subject[] => [
  ENGINE,
  ...PEERS.filter(({ mostCharacters = Infinity }) => text.length <= mostCharacters),
];
