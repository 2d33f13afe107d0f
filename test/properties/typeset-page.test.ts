import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reflow } from '../../lib/reflow.ts';
import { createRandom } from '../support/random.ts';
import { plainResult } from '../support/score/plain-result.ts';
import { evenSpaces } from '../support/score/squeeze.ts';
import { easyStyle } from '../support/typesetter/easy-style.ts';
import { loadCorpus } from '../support/typesetter/load-corpus.ts';
import { typeset } from '../support/typesetter/typeset.ts';

/** A slow machine may take its time. */
const PATIENCE = 60_000;

/** The same pages in every run, for an engine that weighs evidence may fail on one in a thousand. */
const SEED = 20231;

/** Reports without subheads: the rest (verse, notices, questions and answers) is a harder matter than a property can ask for. */
const reports = loadCorpus().filter(
  ({ style, paragraphs, subheads }) => style === 'daily' && paragraphs.length > 2 && !subheads?.length,
);

describe('a page that is easy to read', () => {
  it(
    'comes back as it was',
    () => {
      fc.assert(
        fc.property(fc.nat(100_000), fc.integer({ min: 12, max: 20 }), (seed, measure) => {
          const random = createRandom(seed);
          const page = typeset(random.shuffled(reports).slice(0, 3), easyStyle(measure), random);
          const found = plainResult(reflow({ text: page.text })).articles.flatMap(({ paragraphs }) => paragraphs);
          expect(found.map(evenSpaces)).toEqual(
            page.gold.articles.flatMap(({ paragraphs }) => paragraphs.map(evenSpaces)),
          );
        }),
        { numRuns: 40, seed: SEED },
      );
    },
    PATIENCE,
  );
});
