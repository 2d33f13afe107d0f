import { CheckError, record } from './check.ts';
import type { KeptPage } from './kept-page.ts';
import { migratePages, NewerVersionError, VERSION } from './migrate.ts';

const FORMAT = 'broadsheet-corrections';

/**
 * Why a file cannot be imported. `notJson`: it is no JSON text; `notCorrections`: JSON, but not a file of corrections;
 * `newerVersion`: a later version of the extension wrote it; `damaged`: at `place` stands what cannot be a correction.
 */
export type FileProblem =
  | { readonly why: 'notJson' | 'notCorrections' | 'newerVersion' }
  | { readonly why: 'damaged'; readonly place: string };

/** Kept corrections as a JSON text that `readKeptFile` reads. */
export function writeKeptFile(pages: readonly KeptPage[]): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, pages }, null, 2)}\n`;
}

/** The corrections in a file, all of them checked, or what is wrong with it. Never throws. */
export function readKeptFile(
  file: string,
): { readonly pages: readonly KeptPage[] } | { readonly problem: FileProblem } {
  const value = parse(file);
  if (value === undefined) return { problem: { why: 'notJson' } };
  try {
    if (record(value, 'file').format !== FORMAT) return { problem: { why: 'notCorrections' } };
    return { pages: migratePages(value) };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

function parse(file: string): unknown {
  try {
    return JSON.parse(file.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
}

function problemOf(error: unknown): FileProblem {
  if (error instanceof NewerVersionError) return { why: 'newerVersion' };
  if (error instanceof CheckError && error.place !== 'file') return { why: 'damaged', place: error.place };
  return { why: 'notCorrections' };
}
