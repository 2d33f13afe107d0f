import type { History } from '../model/history.ts';
import type { ReadPage } from '../model/outcome.ts';
import type { Source } from '../model/source.ts';
import { hashOf } from './hash-of.ts';
import { findCorrections, keepCorrections, type PageKey } from './kept-corrections.ts';

/** What the reader did on this page at an earlier visit, or that its text was another then; null where nothing is kept. */
export async function recallHistory(page: ReadPage): Promise<History | 'otherText' | null> {
  const found = await findCorrections(await keyOf(page));
  if (found.status === 'found') return found.page.history;
  return found.status === 'changed' ? 'otherText' : null;
}

/** Keeps what the reader did on this page until the next visit. */
export async function keepHistory(page: ReadPage, history: History): Promise<void> {
  const { newspaper, title, url } = page.source.about ?? {};
  await keepCorrections(await keyOf(page), title || newspaper || url || '', history);
}

/** A text is hashed once: that of a volume takes its time. */
const hashes = new WeakMap<Source, Promise<string>>();

/** A selection is known by its text alone: it is no other text of the page that it was taken from. */
async function keyOf({ source }: ReadPage): Promise<PageKey> {
  const hash = hashes.get(source) ?? hashOf(source.text);
  hashes.set(source, hash);
  return { url: source.selected ? undefined : source.about?.url, hash: await hash };
}
