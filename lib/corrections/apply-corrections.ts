import type { Correction } from '../model/correction.ts';
import type { Result } from '../model/result.ts';
import type { Source } from '../model/source.ts';
import { applyCorrection } from './apply-correction.ts';
import type { WhyNot } from './corrected.ts';

/** A result with corrections, and those of them that did not fit. */
export interface Replayed {
  readonly result: Result;
  readonly refused: readonly { readonly correction: Correction; readonly why: WhyNot }[];
}

/**
 * Applies corrections one after another. The interface calls it with the engine's result and what its history has done: after
 * an undo, and when a page is visited again.
 */
export const applyCorrections = (result: Result, source: Source, corrections: readonly Correction[]): Replayed => {
  let corrected = result;
  const refused: { correction: Correction; why: WhyNot }[] = [];
  for (const correction of corrections) {
    const next = applyCorrection(corrected, source, correction);
    corrected = next.result;
    if (!next.applied) refused.push({ correction, why: next.why });
  }
  return { result: corrected, refused };
};
