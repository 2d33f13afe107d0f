import type { ReadingProgress } from './protocol.ts';
import { joinParts, type ResultPart } from './result-parts.ts';
import type { Given } from '../model/given.ts';
import type { Result } from '../model/result.ts';
import type { Source, SourceAbout } from '../model/source.ts';

/** The worker's own entrypoint, at the root of the extension. */
const WORKER = '/reflow-worker.js';

/** What the worker is asked: to take a source apart, around what the reader decided. */
export interface ToTakeApart {
  readonly source: Source;
  readonly given: readonly Given[];
}

interface TakingApart {
  readonly given?: readonly Given[];
  readonly onProgress?: (progress: ReadingProgress) => void;
}

/** What comes of it. `about` is the source's own, completed by the furniture. */
export interface TakenApart {
  readonly result: Result;
  readonly about: SourceAbout;
}

/** What the worker tells while it works: how many characters are done; parts of its result; at last what is left to tell. */
export type FromWorker = { readonly done: number } | { readonly part: ResultPart } | { readonly about: SourceAbout };

/**
 * The engine's result for a source, worked out beside the interface so that it never waits. Aborting ends the worker at
 * once and rejects with the signal's reason; an error inside rejects with the engine's message.
 */
export function reflowInWorker(
  source: Source,
  signal: AbortSignal,
  { given = [], onProgress }: TakingApart = {},
): Promise<TakenApart> {
  const { promise, resolve, reject } = Promise.withResolvers<TakenApart>();
  signal.throwIfAborted();
  const worker = new Worker(WORKER);
  const abort = () => reject(signal.reason);
  signal.addEventListener('abort', abort);
  const parts: ResultPart[] = [];
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if ('part' in data) parts.push(data.part);
    else if ('done' in data) onProgress?.({ done: data.done, total: source.text.length });
    else resolve({ result: joinParts(parts), about: data.about });
  });
  worker.addEventListener('error', ({ message }) => reject(new Error(message || 'The engine could not be started.')));
  worker.postMessage({ source, given } satisfies ToTakeApart);
  return promise.finally(() => {
    signal.removeEventListener('abort', abort);
    worker.terminate();
  });
}
