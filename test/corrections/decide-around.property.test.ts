import { describe, expect, it } from 'vitest';
import { applyCorrection } from '../../lib/corrections/apply-correction.ts';
import { applyCorrections } from '../../lib/corrections/apply-corrections.ts';
import { holdsGiven } from '../../lib/corrections/given/holds-given.ts';
import { correctionsOf, NO_HISTORY, record, redo, undo } from '../../lib/corrections/history.ts';
import { replay } from '../../lib/corrections/replay.ts';
import { shownResult } from '../../lib/corrections/shown-result.ts';
import { givenOf, withGiven } from '../../lib/corrections/with-given.ts';
import type { Correction } from '../../lib/model/correction.ts';
import type { History } from '../../lib/model/history.ts';
import type { Result } from '../../lib/model/result.ts';
import type { Source } from '../../lib/model/source.ts';
import { reflow } from '../../lib/reflow.ts';
import { createRandom } from '../support/random.ts';
import { loadCorpus } from '../support/typesetter/load-corpus.ts';
import { typesetKind } from '../support/typesetter/typeset-kind.ts';
import { wrongAccount, wrongTexts } from './support/accounts.ts';
import { anyStep } from './support/any-step.ts';

const PATIENCE = 120_000;
const KINDS = ['plain', 'dense', 'airy', 'noisy', 'shuffled', 'parted', 'old'] as const;
const STEPS = 12;

const corpus = loadCorpus('all');
const sources: readonly Source[] = KINDS.flatMap((kind, k) =>
  [0, 1].map((i) => ({ text: typesetKind(corpus, kind, 8800 + 50 * k + i).text })),
);

/** The page as the reader sees it after all that was done, told by the engine and by nothing that was there before. */
const shown = (source: Source, alone: Result, { done }: History): Result => {
  const around = reflow(source, { given: givenOf(done) });
  return shownResult(source, alone, around, done.flat());
};

const wrongIn = (source: Source, result: Result): string[] => [
  ...wrongAccount(source, result),
  ...wrongTexts(source, result),
];

/** A reader at work on a page: what was seen after each number of steps done. */
function readerAtWork(source: Source, seed: number): { history: History; wrong: string[]; other: number } {
  const random = createRandom(seed);
  const alone = reflow(source);
  let history = NO_HISTORY;
  const seen: Result[] = [alone];
  const wrong: string[] = [];
  let other = 0;
  for (let i = 0; i < STEPS; i++) {
    const now = seen[history.done.length]!;
    const step = random.chance(0.7) ? anyStep(source, now, random) : random.pick([undo, redo]);
    if (typeof step === 'function') history = step(history);
    else if (step.length > 0 && applyCorrections(now, source, step).refused.length === 0) {
      history = record(history, withGiven(now, source, step));
      seen.splice(history.done.length, Infinity, shown(source, alone, history));
    }
    const result = shown(source, alone, history);
    wrong.push(...wrongIn(source, result));
    if (JSON.stringify(result) !== JSON.stringify(seen[history.done.length])) other++;
  }
  return { history, wrong, other };
}

const atWork = sources.map((source, seed) => readerAtWork(source, seed));

describe('whatever is corrected, with the page decided again around it', () => {
  it('every character stands in exactly one passage', () => {
    expect(atWork.flatMap(({ wrong }) => wrong)).toEqual([]);
  });

  it('undo returns to the same value, and so does redo', () => {
    expect(atWork.map(({ other }) => other)).toEqual(sources.map(() => 0));
  });

  it(
    'what the reader did finds its place in nearly every page decided around it',
    () => {
      const refused = atWork.map(({ history }, i) => {
        const source = sources[i]!;
        const around = reflow(source, { given: givenOf(history.done) });
        return replay(around, source, correctionsOf(history)).refused.length;
      });
      const all = atWork.reduce((sum, { history }) => sum + history.done.length, 0);
      expect(all).toBeGreaterThan(70);
      expect(refused.reduce((a, b) => a + b)).toBeLessThan(0.1 * all);
    },
    PATIENCE,
  );
});

/** What the reader leaves unplaced is furniture to the engine: it has no other word for it. */
const isUnplaced = (correction: Correction): boolean => correction.do === 'setAside' && correction.as === 'unplaced';

describe('what a correction says of the page', () => {
  it('is so once it is done', () => {
    const broken = sources.flatMap((source, seed) => {
      const random = createRandom(900 + seed);
      const result = reflow(source);
      return Array.from({ length: 40 }, () => anyStep(source, result, random)).flatMap((step) => {
        const [told] = withGiven(result, source, step);
        const next = told && applyCorrection(result, source, told);
        if (!next?.applied || isUnplaced(told!)) return [];
        return (told!.given ?? []).filter((one) => !holdsGiven(next.result, one)).map((one) => ({ told, one }));
      });
    });
    expect(broken).toEqual([]);
  });
});
