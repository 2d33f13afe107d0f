import type { Article } from '../lib/model/article.ts';
import type { Correction } from '../lib/model/correction.ts';
import type { Doubt } from '../lib/model/doubt.ts';
import type { Given } from '../lib/model/given.ts';
import type { History, Step } from '../lib/model/history.ts';
import type { Passage } from '../lib/model/passage.ts';
import type { Result } from '../lib/model/result.ts';
import type { Source } from '../lib/model/source.ts';
import type { Span } from '../lib/model/span.ts';

export type { History, Step };

/** How corrections work: the pure functions of lib/corrections, handed in where the reader can correct. */
export interface Corrections {
  applyCorrections(
    result: Result,
    source: Source,
    corrections: readonly Correction[],
  ): { readonly result: Result; readonly refused: readonly unknown[] };
  /** A step with what it says of the page, `result` being what the reader sees before it. */
  withGiven(result: Result, source: Source, step: Step): Step;
  /** What the reader's steps say of the page: what the engine is given. */
  givenOf(steps: readonly Step[]): readonly Given[];
  /** What the reader sees: the engine's result, decided alone and around what was given, with all that was done over it. */
  shownResult(source: Source, alone: Result, around: Result | undefined, corrections: readonly Correction[]): Result;
  readonly NO_HISTORY: History;
  record(history: History, step: Step): History;
  undo(history: History): History;
  redo(history: History): History;
  correctionsOf(history: History): readonly Correction[];
  confirmDoubt(doubt: Doubt): Correction;
  takeAlternative(result: Result, doubt: Doubt): Step;
  /** The offset by which corrections name an article. */
  anchorOf(article: Article): number;
  editOf(text: string, passage: Passage, written: string, kind?: 'body' | 'spaced'): Correction | null;
  sourceSpansOf(text: string, passage: Passage, from: number, to: number): readonly Span[];
  /** The correction that parts a passage at an offset of its text; null behind its last character. */
  splitOf(text: string, passage: Passage, offset: number): Correction | null;
}
