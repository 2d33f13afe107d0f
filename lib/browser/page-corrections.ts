import type { History } from '../model/history.ts';
import type { ReadPage } from '../model/outcome.ts';
import type { Source } from '../model/source.ts';
import { hashOf } from './hash-of.ts';
import { findCorrections, keepCorrections, type PageKey, watchCorrections } from './kept-corrections.ts';

/** What the reader did on this page at an earlier visit, or that its text was another then; null where nothing is kept. */
export async function recallHistory(page: ReadPage): Promise<History | 'otherText' | null> {
  const found = await findCorrections(await keyOf(page));
  if (found.status === 'found') return found.page.history;
  return found.status === 'changed' ? 'otherText' : null;
}

/** What is being kept from here, and what was kept last, as text: the browser tells of it as of what is kept elsewhere. */
let own: readonly string[] = [];

/** Keeps what the reader did on this page until the next visit. */
export async function keepHistory(page: ReadPage, history: History): Promise<void> {
  const { newspaper, title, url } = page.source.about ?? {};
  const text = JSON.stringify(history);
  own = [...own, text];
  await keepCorrections(await keyOf(page), title || newspaper || url || '', history);
  own = own.slice(own.lastIndexOf(text));
}

/**
 * Tells what the reader does on this page elsewhere: in the panel of another window, or on the options page, where corrections are
 * deleted and taken in from a file. Gives what ends the watching.
 */
export function watchHistory(page: ReadPage, onChanged: (history: History) => void): () => void {
  const over = new AbortController();
  void watchUntil(over.signal, page, onChanged);
  return () => over.abort();
}

const NOTHING: History = { done: [], undone: [] };

async function watchUntil(over: AbortSignal, page: ReadPage, onChanged: (history: History) => void): Promise<void> {
  const key = await keyOf(page);
  if (over.aborted) return;
  const end = watchCorrections(key, (found) => {
    const history = found.status === 'found' ? found.page.history : NOTHING;
    if (!over.aborted && !own.includes(JSON.stringify(history))) onChanged(history);
  });
  over.addEventListener('abort', end);
}

/** A text is hashed once: that of a volume takes its time. */
const hashes = new WeakMap<Source, Promise<string>>();

/** A selection is known by its text alone: it is no other text of the page that it was taken from. */
async function keyOf({ source }: ReadPage): Promise<PageKey> {
  const hash = hashes.get(source) ?? hashOf(source.text);
  hashes.set(source, hash);
  return { url: source.selected ? undefined : source.about?.url, hash: await hash };
}
