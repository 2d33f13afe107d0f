import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

/** The files that arrive on disk when something is done in the popup. */
export async function savedFiles(popup: Page, count: number, act: () => Promise<void>): Promise<SavedFile[]> {
  const files: Promise<SavedFile>[] = [];
  const all = Promise.withResolvers<void>();
  popup.on('download', (download) => {
    files.push(
      download.path().then((path) => ({ name: download.suggestedFilename(), text: readFileSync(path, 'utf8') })),
    );
    if (files.length === count) all.resolve();
  });
  await act();
  await all.promise;
  return Promise.all(files);
}
