import fc from 'fast-check';
import { STYLE_KINDS } from '../../support/typesetter/draw-style.ts';
import { loadCorpus } from '../../support/typesetter/load-corpus.ts';
import { typesetKind } from '../../support/typesetter/typeset-kind.ts';

const corpus = loadCorpus();

/** Characters that the engine has rules for, more often than chance would give them. */
const telling = [
  ...'一二三的了市区记者本报讯摄版第年月日，。、；：？！“”‘’「」『』（）《》…—·%0159AaZ　 \t\n\r\n\n\u200b\ufeff\u202e<>#*',
];

const char = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...telling) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
);

/** Any text whatever, lone surrogates too. */
export const anyText = fc.oneof(
  fc.array(char, { maxLength: 400 }).map((chars) => chars.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

/** Any page that the typesetter sets. */
export const typesetPages = fc
  .tuple(fc.constantFrom(...STYLE_KINDS), fc.nat(1_000_000))
  .map(([kind, seed]) => ({ kind, seed, ...typesetKind(corpus, kind, seed) }));

/** A page with stretches cut out, doubled or moved, as bad extraction leaves it. */
export const spoiltPages = fc
  .tuple(typesetPages, fc.array(fc.tuple(fc.nat(), fc.nat(300)), { maxLength: 5 }))
  .map(([{ text }, cuts]) =>
    cuts.reduce(
      (left, [at, length]) => left.slice(0, at % (left.length + 1)) + left.slice((at % (left.length + 1)) + length),
      text,
    ),
  );
