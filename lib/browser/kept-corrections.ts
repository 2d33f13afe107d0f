import { storage } from '@wxt-dev/storage';
import type { History } from '../model/history.ts';
import { type FileProblem, readKeptFile, writeKeptFile } from './kept-corrections/kept-file.ts';
import type { KeptPage, PageKey } from './kept-corrections/kept-page.ts';
import { migratePages, NewerVersionError, VERSION } from './kept-corrections/migrate.ts';
import { tidyAddress } from './kept-corrections/tidy-address.ts';

export type { FileProblem, KeptPage, PageKey };

/**
 * What is kept for a page. `changed`: corrections are kept for this address, but for another text; they are not to be applied,
 * and the reader is told.
 */
export type FoundCorrections =
  | { readonly status: 'none' }
  | { readonly status: 'found'; readonly page: KeptPage }
  | { readonly status: 'changed'; readonly pages: readonly KeptPage[] };

/** What an import did: pages new here, pages whose corrections were older here, and pages that were left as they are. */
export type Imported =
  | { readonly added: number; readonly replaced: number; readonly left: number }
  | { readonly problem: FileProblem };

type StorageKey = `local:${string}`;
const FOLDER = 'corrections/';

/**
 * Keeps what the reader did on a page, in place of what was kept for the same text; an empty history keeps nothing. The
 * interface calls it after every step, undo and redo. Rejects, and leaves what was kept as it was, where the browser's storage is
 * full, and with a `NewerVersionError` where a later version of the extension wrote there.
 */
export async function keepCorrections(key: PageKey, title: string, history: History): Promise<void> {
  const isEmpty = history.done.length + history.undone.length === 0;
  const page = { ...tidyKey(key), title, changed: new Date().toISOString(), history };
  await write(key, [...(await othersThan(key)), ...(isEmpty ? [] : [page])]);
}

/** What is kept for a page. The interface asks when it has read a page, and replays `page.history.done` where it is found. */
export async function findCorrections(key: PageKey): Promise<FoundCorrections> {
  const pages = await read(storageKeyOf(key));
  const page = pages.find(({ hash }) => hash === key.hash);
  if (page) return { status: 'found', page };
  return pages.length > 0 ? { status: 'changed', pages } : { status: 'none' };
}

/** Tells what is kept for a page whenever anything is written there, also from here. Gives what ends the watching. */
export function watchCorrections(key: PageKey, onWritten: (found: FoundCorrections) => void): () => void {
  return storage.watch(storageKeyOf(key), async () => onWritten(await findCorrections(key)));
}

/** All pages with corrections, the latest first: the list on the options page. */
export async function listCorrections(): Promise<readonly KeptPage[]> {
  const pages = await Promise.all((await storageKeys()).map((key) => read(key)));
  return pages.flat().toSorted((a, b) => Date.parse(b.changed) - Date.parse(a.changed));
}

export async function deleteCorrections(key: PageKey): Promise<void> {
  await write(key, await othersThan(key));
}

export async function deleteAllCorrections(): Promise<void> {
  await storage.removeItems(await storageKeys());
}

/** All kept corrections as the text of a JSON file. Its length is also what they take up in storage, nearly. */
export async function exportCorrections(): Promise<string> {
  return writeKeptFile(await listCorrections());
}

/** Takes in a file that was exported. A file with anything wrong in it changes nothing; of two for one text the later stays. */
export async function importCorrections(file: string): Promise<Imported> {
  const told = readKeptFile(file);
  if ('problem' in told) return told;
  const count = { added: 0, replaced: 0, left: 0 };
  for (const page of told.pages) {
    const found = await findCorrections(page);
    const outcome = found.status !== 'found' ? 'added' : isLater(page, found.page) ? 'replaced' : 'left';
    count[outcome] += 1;
    if (outcome !== 'left') await write(page, [...(await othersThan(page)), { ...page, ...tidyKey(page) }]);
  }
  return count;
}

function isLater(page: KeptPage, than: KeptPage): boolean {
  return Date.parse(page.changed) > Date.parse(than.changed);
}

function tidyKey({ url, hash }: PageKey): { url: string; hash: string } {
  return { url: url ? tidyAddress(url) : '', hash };
}

/** One item of storage an address, so that another text at the same address is seen; text without an address is known by itself. */
function storageKeyOf(key: PageKey): StorageKey {
  const { url, hash } = tidyKey(key);
  return `local:${FOLDER}${url || `text/${hash}`}`;
}

async function storageKeys(): Promise<StorageKey[]> {
  const names = Object.keys(await storage.snapshot('local')).filter((name) => name.startsWith(FOLDER));
  return names.map((name): StorageKey => `local:${name}`);
}

/** What cannot be read counts as nothing; what a later version wrote is not written over. */
async function read(key: StorageKey, toWrite = false): Promise<readonly KeptPage[]> {
  const held = await storage.getItem<unknown>(key);
  try {
    return held === null ? [] : migratePages(held);
  } catch (error) {
    if (toWrite && error instanceof NewerVersionError) throw error;
    return [];
  }
}

async function othersThan(key: PageKey): Promise<readonly KeptPage[]> {
  return (await read(storageKeyOf(key), true)).filter(({ hash }) => hash !== key.hash);
}

async function write(key: PageKey, pages: readonly KeptPage[]): Promise<void> {
  await storage.setItem(storageKeyOf(key), pages.length > 0 ? { version: VERSION, pages } : null);
}
