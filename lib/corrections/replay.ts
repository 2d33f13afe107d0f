import type { Correction } from '../model/correction.ts';
import type { Result } from '../model/result.ts';
import type { Source } from '../model/source.ts';
import { applyCorrection } from './apply-correction.ts';
import type { Replayed } from './apply-corrections.ts';
import { isSo } from './given/is-so.ts';

/**
 * A result of the engine's with all that the reader did. What the engine has decided so by itself, or around what it was
 * given, is left as it is; everything else is done over it.
 */
export const replay = (result: Result, source: Source, corrections: readonly Correction[]): Replayed => {
  let shown = result;
  const refused: Replayed['refused'][number][] = [];
  for (const correction of corrections) {
    if (isSo(shown, source.text, correction)) continue;
    const next = applyCorrection(shown, source, correction);
    shown = next.result;
    if (!next.applied && next.why !== 'alreadySo') refused.push({ correction, why: next.why });
  }
  return { result: shown, refused };
};
