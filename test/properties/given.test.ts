import { describe, expect, it } from 'vitest';
import { holdsGiven } from '../../lib/corrections/given/holds-given.ts';
import type { Given } from '../../lib/model/given.ts';
import type { Result } from '../../lib/model/result.ts';
import { reflow } from '../../lib/reflow.ts';
import { givenOf } from '../support/given-of.ts';
import { createRandom } from '../support/random.ts';
import { countKept } from '../support/score/count-kept.ts';
import { plainResult } from '../support/score/plain-result.ts';
import { loadCorpus } from '../support/typesetter/load-corpus.ts';
import { typesetKind } from '../support/typesetter/typeset-kind.ts';
import type { TypesetPage } from '../support/typesetter/typeset-page.ts';

const PATIENCE = 120_000;
const KINDS = ['plain', 'dense', 'airy', 'noisy', 'shuffled', 'parted', 'pdfraw', 'old', 'vertical'] as const;
const PAGES = 3;
/** Of the things that a reader could say about a page, so many are said. */
const SAID = 0.03;

const corpus = loadCorpus('all');
const pages: readonly TypesetPage[] = KINDS.flatMap((kind, k) =>
  Array.from({ length: PAGES }, (_, i) => typesetKind(corpus, kind, 7100 + 50 * k + i)),
);

const broken = (result: Result, given: readonly Given[]): Given[] => given.filter((one) => !holdsGiven(result, one));

/** A few things that are true of a page and that the engine got wrong; what a line of a heading is, with whose it is. */
const someOf = (truth: readonly Given[], wrong: readonly Given[], seed: number): Given[] => {
  const random = createRandom(seed);
  const some = wrong.filter(() => random.chance(SAID));
  const said = some.length > 0 ? some : wrong.slice(0, 1);
  const spans = said.flatMap((one) => (one.is === 'role' ? one.spans : []));
  return truth.filter(
    (one) => said.includes(one) || (one.is === 'heading' && one.spans.some((span) => spans.includes(span))),
  );
};

/** For each page what is true of it, what of that the engine missed, and some of this said to it. */
const tried = pages.map(({ text, lines }, seed) => {
  const truth = givenOf(lines);
  const alone = reflow({ text });
  const said = someOf(truth, broken(alone, truth), seed);
  return { text, truth, alone, said, around: reflow({ text }, { given: said }) };
});

describe('what is given to the engine', () => {
  it(
    'holds, where all that is true of a page is given',
    () => {
      const missed = pages.flatMap(({ text, lines }) => {
        const given = givenOf(lines);
        return broken(reflow({ text }, { given }), given);
      });
      expect(missed).toEqual([]);
    },
    PATIENCE,
  );

  it('holds, where a little is given', () => {
    expect(tried.flatMap(({ around, said }) => broken(around, said))).toEqual([]);
  });

  it('loses no character', () => {
    const lost = tried.map(({ text, around }) => {
      const { characters, kept, invented } = countKept(text, plainResult(around), 0);
      return { lost: characters - kept, invented };
    });
    expect(lost).toEqual(tried.map(() => ({ lost: 0, invented: 0 })));
  });

  it('makes what was not given better, over many pages', () => {
    const count = (of: (page: (typeof tried)[number]) => Result): number =>
      tried.reduce((sum, page) => sum + broken(of(page), restOf(page)).length, 0);
    const restOf = ({ truth, said }: (typeof tried)[number]): Given[] => truth.filter((one) => !said.includes(one));
    const [without, with_] = [count(({ alone }) => alone), count(({ around }) => around)];
    expect(with_).toBeLessThan(0.9 * without);
  });

  it('gives way where something said later contradicts it', () => {
    const { text, lines } = pages[0]!;
    const at = lines.find(({ role, first }) => role === 'body' && !first)!.span.start;
    const before = lines.findLast(({ span }) => span.end < at)!.span.start;
    const goesOn: Given = { is: 'sameParagraph', before, at };
    const begins: Given = { is: 'paragraphStart', at };
    for (const given of [
      [goesOn, begins],
      [begins, goesOn],
    ])
      expect(given.map((one) => holdsGiven(reflow({ text }, { given }), one))).toEqual([false, true]);
  });

  it('is left alone where it points at nothing', () => {
    const given: Given[] = [
      { is: 'paragraphStart', at: 1e6 },
      { is: 'sameArticle', first: -1, second: 7e5 },
      { is: 'heading', spans: [], article: 1e6 },
      { is: 'caption', spans: [{ start: 5, end: 2 }], article: null },
      { is: 'role', spans: [{ start: 1e6, end: 2e6 }], role: 'furniture' },
    ];
    const { text } = pages[1]!;
    expect(reflow({ text }, { given })).toEqual(reflow({ text }));
    expect(() => reflow({ text: '' }, { given })).not.toThrow();
  });
});
