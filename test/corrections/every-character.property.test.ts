import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCorrection } from '../../lib/corrections/apply-correction.ts';
import { applyCorrections } from '../../lib/corrections/apply-corrections.ts';
import type { Corrected } from '../../lib/corrections/corrected.ts';
import { editOf } from '../../lib/corrections/edit-of.ts';
import { correctionsOf, NO_HISTORY, record, redo, undo } from '../../lib/corrections/history.ts';
import { joinKindOf } from '../../lib/corrections/join-kind-of.ts';
import { takeAlternative } from '../../lib/corrections/take-alternative.ts';
import type { History } from '../../lib/model/history.ts';
import type { Result } from '../../lib/model/result.ts';
import { allPassages, wrongAccount, wrongTexts } from './support/accounts.ts';
import { anyCorrection, anyPage } from './support/arbitrary.ts';
import type { Page } from './support/page-of.ts';

/** So that a change in place throws. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

const wrongIn = ({ source }: Page, result: Result): string[] => [
  ...wrongAccount(source, result),
  ...wrongTexts(source, result),
];

/** What came of an edit: the text of a passage, or why it did not apply. */
function written(next: Corrected, wanted: string): string {
  if (!next.applied) return next.why;
  return allPassages(next.result).find(({ text }) => text === wanted)?.text ?? 'lost';
}

const doing = fc.array(
  fc.oneof({ weight: 4, arbitrary: anyCorrection }, fc.constant('undo' as const), fc.constant('redo' as const)),
  {
    maxLength: 14,
  },
);

describe('whatever is corrected', () => {
  it('every character stands in exactly one passage before and after', () => {
    fc.assert(
      fc.property(anyPage, fc.array(anyCorrection, { maxLength: 14 }), (page, corrections) => {
        let result = frozen(page.result);
        expect(wrongIn(page, result)).toEqual([]);
        for (const correction of corrections) {
          result = frozen(applyCorrection(result, page.source, frozen(correction)).result);
          expect(wrongIn(page, result)).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('a correction that does not fit changes nothing', () => {
    fc.assert(
      fc.property(anyPage, anyCorrection, ({ result, source }, correction) => {
        const next = applyCorrection(result, source, correction);
        expect(next.applied || next.result === result).toBe(true);
      }),
    );
  });

  it('the reader’s own text is kept too', () => {
    const edits = fc.array(fc.tuple(fc.nat(30), fc.nat(9), fc.nat(4), fc.stringMatching(/^[桥ab ，]{0,4}$/)), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(anyPage, edits, fc.array(anyCorrection, { maxLength: 4 }), (page, changes, corrections) => {
        let { result } = page;
        for (const [number, from, length, added] of changes) {
          const passages = allPassages(result);
          const passage = passages[number % passages.length]!;
          const typed = passage.text.slice(0, from) + added + passage.text.slice(from + length);
          const edit = editOf(page.source.text, passage, typed, joinKindOf(result, passage));
          if (!edit) continue;
          const next = applyCorrection(result, page.source, edit);
          const wanted = typed.trim().replaceAll(/\s+/gu, (gap) => (gap === '\u3000' ? gap : ' '));
          expect(written(next, wanted)).toBe(wanted || 'noTextLeft');
          result = next.result;
        }
        expect(wrongIn(page, applyCorrections(result, page.source, corrections).result)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('undo returns to the same value, and so does redo', () => {
    fc.assert(
      fc.property(anyPage, doing, ({ source, result }, steps) => {
        const shown = (history: History) => applyCorrections(result, source, correctionsOf(history)).result;
        let history = NO_HISTORY;
        const seen: Result[] = [result];
        for (const step of steps) {
          const before = history;
          history = step === 'undo' ? undo(history) : step === 'redo' ? redo(history) : record(history, [step]);
          if (typeof step !== 'string')
            seen.splice(before.done.length + 1, Infinity, applyCorrection(shown(before), source, step).result);
          expect(shown(history)).toEqual(seen[history.done.length]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('a doubt whose other reading was taken is gone', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        for (const doubt of page.result.doubts) {
          const step = takeAlternative(page.result, doubt);
          const { result } = applyCorrections(page.result, page.source, step);
          expect(wrongIn(page, result)).toEqual([]);
          const stands = result.doubts.some(({ reason, span }) => reason === doubt.reason && span === doubt.span);
          expect(stands && step.length > 0).toBe(false);
        }
      }),
      { numRuns: 200 },
    );
  });
});
