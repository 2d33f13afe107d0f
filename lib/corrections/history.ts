import type { Correction } from '../model/correction.ts';
import type { History, Step } from '../model/history.ts';

export const NO_HISTORY: History = { done: [], undone: [] };

/** The history with one more step; what was taken back before can then not be done again. */
export const record = ({ done }: History, step: Step): History => ({ done: [...done, step], undone: [] });

/** The history without its last step; the same history where there is none. */
export const undo = (history: History): History => {
  const last = history.done.at(-1);
  return last ? { done: history.done.slice(0, -1), undone: [last, ...history.undone] } : history;
};

/** The history with the step last taken back; the same history where there is none. */
export const redo = (history: History): History => {
  const [next, ...undone] = history.undone;
  return next ? { done: [...history.done, next], undone } : history;
};

/** Every correction that holds, in order: what `applyCorrections` replays on the engine's result. */
export const correctionsOf = ({ done }: History): readonly Correction[] => done.flat();
