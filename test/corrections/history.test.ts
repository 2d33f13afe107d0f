import { describe, expect, it } from 'vitest';
import { correctionsOf, NO_HISTORY, record, redo, undo } from '../../lib/corrections/history.ts';
import type { Correction } from '../../lib/model/correction.ts';

const step = (at: number): Correction[] => [{ do: 'splitParagraph', at }];

describe('the history', () => {
  it('takes the last step back and does it again', () => {
    const both = record(record(NO_HISTORY, step(1)), step(2));
    expect(undo(both)).toEqual({ done: [step(1)], undone: [step(2)] });
    expect(redo(undo(both))).toEqual(both);
    expect(redo(redo(undo(undo(both))))).toEqual(both);
    expect(correctionsOf(both)).toEqual([...step(1), ...step(2)]);
  });

  it('forgets what was taken back when something else is done', () => {
    expect(record(undo(record(NO_HISTORY, step(1))), step(2))).toEqual({ done: [step(2)], undone: [] });
  });

  it('stays as it is where there is nothing to take back or do again', () => {
    expect(undo(NO_HISTORY)).toBe(NO_HISTORY);
    expect(redo(NO_HISTORY)).toBe(NO_HISTORY);
  });
});
