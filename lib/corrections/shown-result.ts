import type { Correction } from '../model/correction.ts';
import type { Result } from '../model/result.ts';
import type { Source } from '../model/source.ts';
import { replay } from './replay.ts';

/**
 * What the reader sees: the page as the engine decided it around what the reader did, with what only the reader could do over
 * it. Where some of that finds no place in it, as the engine decided the page alone, if more of it finds its place there.
 */
export const shownResult = (
  source: Source,
  alone: Result,
  around: Result | undefined,
  corrections: readonly Correction[],
): Result => {
  const over = replay(around ?? alone, source, corrections);
  if (!around || over.refused.length === 0) return over.result;
  const overAlone = replay(alone, source, corrections);
  return overAlone.refused.length < over.refused.length ? overAlone.result : over.result;
};
