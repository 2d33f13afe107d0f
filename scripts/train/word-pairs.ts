import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Converter } from 'opencc-js/cn2t';
import { pairBits } from '../../lib/hanzi/word-pairs.ts';

/** How many pairs of the Simplified script the table holds; those that Traditional writes otherwise come on top. */
const PAIRS = 6000;
const BITS_A_PAIR = 8;
/** Pairs that stand together less than e² times as often as chance would have it tell nothing. */
const LEAST_PULL = 2;

const countPairs = (): {
  pairs: Map<string, number>;
  first: Map<string, number>;
  second: Map<string, number>;
  total: number;
} => {
  const words = readFileSync(createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt'), 'utf8').split('\n');
  const [pairs, first, second] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  const add = (map: Map<string, number>, key: string, n: number): void => void map.set(key, (map.get(key) ?? 0) + n);
  let total = 0;
  for (const line of words) {
    const [word = '', frequency] = line.split(' ');
    if (!/^\p{Script=Han}{2,4}$/u.test(word) || word.length > 4) continue;
    for (let i = 0; i + 1 < word.length; i++) {
      const n = Number(frequency);
      add(pairs, word.slice(i, i + 2), n);
      add(first, word[i]!, n);
      add(second, word[i + 1]!, n);
      total += n;
    }
  }
  return { pairs, first, second, total };
};

/** The pairs that tell most: how often they stand in words times how much oftener than chance (pointwise mutual information). */
const tellingPairs = (): string[] => {
  const { pairs, first, second, total } = countPairs();
  const pull = (pair: string, n: number): number =>
    Math.log((n * total) / (first.get(pair[0]!)! * second.get(pair[1]!)!));
  return [...pairs]
    .map(([pair, n]) => ({ pair, pull: pull(pair, n), n }))
    .filter((p) => p.pull > LEAST_PULL)
    .toSorted((a, b) => b.n * b.pull - a.n * a.pull)
    .slice(0, PAIRS)
    .map(({ pair }) => pair);
};

/** Writes lib/hanzi/word-pair-table.ts from the word frequencies of jieba (MIT) and the conversions of OpenCC (Apache-2.0). */
export const writeWordPairs = (): void => {
  const convert = Converter({ from: 'cn', to: 't' });
  const simplified = tellingPairs();
  const all = [...new Set([...simplified, ...simplified.map(convert)])].filter((pair) => pair.length === 2);
  const bytes = new Uint8Array(Math.ceil((all.length * BITS_A_PAIR) / 6));
  for (const pair of all)
    for (const bit of pairBits(pair.charCodeAt(0), pair.charCodeAt(1), bytes.length * 6))
      bytes[Math.floor(bit / 6)]! |= 1 << (bit % 6);
  const text = Array.from(bytes, (byte) => String.fromCharCode(0x30 + byte))
    .join('')
    .replaceAll('\\', '\\\\')
    .replaceAll('`', '\\`');
  writeFileSync(
    join(import.meta.dirname, '../../lib/hanzi/word-pair-table.ts'),
    `/** ${all.length} pairs of characters inside common words, as the bits of a Bloom filter, six a character; made by \`npm run train\`. */\nexport const WORD_PAIR_BITS = \`${text}\`;\n`,
  );
};
