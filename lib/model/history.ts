import type { Correction } from './correction.ts';

/** What the reader did at once, and takes back at once: one correction, or the two that settle a doubt. */
export type Step = readonly Correction[];

/** What the reader did, in order, and what was taken back, the last first. */
export interface History {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}
