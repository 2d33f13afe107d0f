import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reflow } from '../../lib/reflow.ts';
import { evenSpaces } from '../support/score/squeeze.ts';
import type { InventedArticle } from '../support/typesetter/invented-article.ts';
import { loadCorpus } from '../support/typesetter/load-corpus.ts';
import { allPassages } from './support/all-passages.ts';

/** A slow machine may take its time. */
const PATIENCE = 60_000;

/** The same pages in every run, for an engine that weighs evidence may fail on one in a thousand. */
const SEED = 20231;

/** A space between Han characters, but in a signature, is taken for the extraction's, and taken out. */
const holdsSpace = (paragraph: string): boolean => /\p{Script=Han} \p{Script=Han}(?![^（]*）)/u.test(paragraph);
const isRunningText = (paragraph: string): boolean =>
  (/[。！？…；：”」）、]$/u.test(paragraph) || paragraph.length > 60) && !holdsSpace(paragraph);

/**
 * A paragraph a line: longer paragraphs than lines are, so that nothing speaks for joining them; running text, for the
 * lines of a list may as well be headings.
 */
const clean = fc.constantFrom(
  ...loadCorpus().filter(
    ({ paragraphs }) => paragraphs.filter((text) => text.length > 60).length > 2 && paragraphs.every(isRunningText),
  ),
);
const gap = fc.constantFrom('\n', '\n\n');

function pageOf({ headline, paragraphs }: InventedArticle, between: string): string {
  return `${headline.join('\n')}\n\n${paragraphs.join(between)}\n`;
}

describe('text that is clean already', () => {
  it(
    'keeps its paragraphs as they are, in their order',
    () => {
      fc.assert(
        fc.property(clean, gap, (article, between) => {
          const texts = allPassages(reflow({ text: pageOf(article, between) })).map(({ text }) => evenSpaces(text));
          const want = article.paragraphs.map(evenSpaces);
          expect(texts.filter((text) => want.includes(text))).toEqual(want);
        }),
        { numRuns: 60, seed: SEED },
      );
    },
    PATIENCE,
  );

  it(
    'does not change when its result is read again',
    () => {
      fc.assert(
        fc.property(clean, gap, (article, between) => {
          const once = reflow({ text: pageOf(article, between) }).articles.flatMap(({ body }) =>
            body.map(({ text }) => text),
          );
          const again = reflow({ text: once.join('\n\n') });
          expect(
            allPassages(again)
              .map(({ text }) => text)
              .toSorted(),
          ).toEqual(once.toSorted());
        }),
        { numRuns: 60, seed: SEED },
      );
    },
    PATIENCE,
  );
});
