import type { Correction } from '../model/correction.ts';
import type { Given } from '../model/given.ts';
import type { History, Step } from '../model/history.ts';
import type { Result } from '../model/result.ts';
import type { Source } from '../model/source.ts';
import { applyCorrection } from './apply-correction.ts';
import { givenBy } from './given/given-by.ts';

/** A step with what each of its corrections says of the page. `result` is what the reader sees before it. */
export const withGiven = (result: Result, source: Source, step: Step): Step => {
  let shown = result;
  return step.map((correction): Correction => {
    const given = correction.given ?? givenBy(shown, source.text, correction);
    shown = applyCorrection(shown, source, correction).result;
    return given.length > 0 ? { ...correction, given } : correction;
  });
};

/** All that the reader's steps say of the page, in order: what the engine is given. */
export const givenOf = (steps: History['done']): readonly Given[] => steps.flat().flatMap(({ given }) => given ?? []);
