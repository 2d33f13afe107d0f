import type { Actions } from '../../components/actions.ts';
import { reflowInWorker } from '../../lib/browser/reflow-in-worker.ts';

/** The engine's result for a page around what the reader decided, worked out in a worker of its own. */
export const decideAround: NonNullable<Actions['decideAround']> = async ({ source }, given, signal) =>
  (await reflowInWorker(source, signal, { given })).result;
