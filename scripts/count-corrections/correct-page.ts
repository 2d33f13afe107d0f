import { applyCorrection } from '../../lib/corrections/apply-correction.ts';
import { holdsGiven } from '../../lib/corrections/given/holds-given.ts';
import { shownResult } from '../../lib/corrections/shown-result.ts';
import { givenOf, withGiven } from '../../lib/corrections/with-given.ts';
import type { Given } from '../../lib/model/given.ts';
import type { Step } from '../../lib/model/history.ts';
import type { Result } from '../../lib/model/result.ts';
import { reflow } from '../../lib/reflow.ts';
import { givenOf as trueOf } from '../../test/support/given-of.ts';
import type { TypesetPage } from '../../test/support/typesetter/typeset-page.ts';
import { nextCorrection } from './next-correction.ts';

/** How many corrections a page took, and what stayed wrong however it was corrected. */
export interface Corrected {
  readonly corrections: number;
  readonly left: number;
  readonly wrongAtFirst: number;
}

/** A page is given up after so many corrections. */
const MOST = 200;
/** So is a thing that had to be mended so often. */
const MOST_TRIES = 3;

/** How the page stands after each step: corrected alone, or decided again around what was corrected. */
export type Way = (page: TypesetPage, alone: Result, shown: Result, done: readonly Step[]) => Result;

export const aloneWay: Way = ({ text }, _, shown, done) => applyCorrection(shown, { text }, done.at(-1)![0]!).result;

export const aroundWay: Way = ({ text }, alone, _, done) =>
  shownResult({ text }, alone, reflow({ text }, { given: givenOf(done) }), done.flat());

const HEADING: ReadonlySet<string> = new Set(['kicker', 'headline', 'deck']);

/** What a reader looks at first: where articles and paragraphs start, then whose the headings and captions are. */
const rankOf = (one: Given): number => {
  if (one.is === 'articleStart' || one.is === 'sameArticle') return 1;
  if (one.is === 'heading') return 2;
  return one.is === 'caption' || (one.is === 'role' && HEADING.has(one.role)) ? 3 : 0;
};

/**
 * A reader who knows what is true mends the first thing that is not so, until all is: down the page first for what lines and
 * paragraphs are, then for the articles, then for headings and captions.
 */
export const correctPage = (page: TypesetPage, way: Way): Corrected => {
  const { text, lines } = page;
  const truth = trueOf(lines).toSorted((a, b) => rankOf(a) - rankOf(b));
  const alone = reflow({ text });
  const isWrong = (result: Result) => (one: Given) => !holdsGiven(result, one);
  const givenUp = new Set<Given>();
  const tries = new Map<Given, number>();
  const done: Step[] = [];
  let shown = alone;
  for (let wrong = truth.find(isWrong(shown)); wrong && done.length < MOST;) {
    const correction = nextCorrection(shown, lines, wrong);
    const applied = correction && applyCorrection(shown, { text }, correction).applied;
    if (!applied) givenUp.add(wrong);
    else {
      done.push(withGiven(shown, { text }, [correction]));
      shown = way(page, alone, shown, done);
      tries.set(wrong, (tries.get(wrong) ?? 0) + 1);
      if (isWrong(shown)(wrong) || tries.get(wrong) === MOST_TRIES) givenUp.add(wrong);
    }
    wrong = truth.find((one) => !givenUp.has(one) && isWrong(shown)(one));
  }
  return {
    corrections: done.length,
    left: truth.filter(isWrong(shown)).length,
    wrongAtFirst: truth.filter(isWrong(alone)).length,
  };
};
