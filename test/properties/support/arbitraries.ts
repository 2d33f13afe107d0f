import fc from 'fast-check';
import { STYLE_KINDS } from '../../support/typesetter/draw-style.ts';
import { loadCorpus } from '../../support/typesetter/load-corpus.ts';
import { typesetKind } from '../../support/typesetter/typeset-kind.ts';

const corpus = loadCorpus();

/** Characters that the engine has rules for, more often than chance would give them. */
const telling = [
  ...'一二三的了市区记者本报讯摄版第年月日，。、；：？！“”‘’「」『』（）《》…—·%0159AaZ　 \t\n\r\n\n\u200b\ufeff\u202e<>#*',
];

const anyChar = fc.string({ unit: 'binary', minLength: 1, maxLength: 1 });

const char = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...telling) },
  { weight: 1, arbitrary: anyChar },
  { weight: 1, arbitrary: fc.constantFrom('\ud800', '\udc00') },
);

/** Any text whatever, lone surrogates too. */
export const anyText = fc.oneof(
  fc.array(char, { maxLength: 400 }).map((chars) => chars.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

/** Which page to set: its kind and seed, so that a counterexample can be read. */
export const anyPage = fc.record({ kind: fc.constantFrom(...STYLE_KINDS), seed: fc.nat(1_000_000) });

export type AnyPage = typeof anyPage extends fc.Arbitrary<infer Page> ? Page : never;

export const textOf = ({ kind, seed }: AnyPage): string => typesetKind(corpus, kind, seed).text;

/** Stretches to cut out of a page, as bad extraction loses them. */
export const anyCuts = fc.array(fc.record({ at: fc.nat(100_000), length: fc.nat(300) }), { maxLength: 5 });

export function cutOut(text: string, cuts: readonly { readonly at: number; readonly length: number }[]): string {
  return cuts.reduce((left, { at, length }) => {
    const from = at % (left.length + 1);
    return left.slice(0, from) + left.slice(from + length);
  }, text);
}
