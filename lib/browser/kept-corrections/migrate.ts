import { CheckError, list, offset, record } from './check.ts';
import { checkKeptPage, type KeptPage } from './kept-page.ts';

/** The version of what is written, to storage and to files. It goes up when a `KeptPage` or a `Correction` changes its form. */
export const VERSION = 1;

/** Pages as a version wrote them, made into pages as the next version writes them. The first leads from version 1 to 2. */
export type Migration = (pages: unknown) => unknown;

const MIGRATIONS: readonly Migration[] = [];

/** It was written by a later version of the extension than this one. */
export class NewerVersionError extends Error {
  override readonly name = 'NewerVersionError';
}

/**
 * The pages of a `{ version, pages }`, in the form of this version.
 *
 * @throws {NewerVersionError} where a later version wrote it
 * @throws {CheckError} where it is not what that version writes
 */
export function migratePages(value: unknown, migrations: readonly Migration[] = MIGRATIONS): readonly KeptPage[] {
  const held = record(value, 'file');
  const version = offset(held.version, 'version');
  if (version < 1) throw new CheckError('version');
  if (version > migrations.length + 1) throw new NewerVersionError(`Version ${version}`);
  const pages = migrations.slice(version - 1).reduce((old, migrate) => migrate(old), held.pages);
  return list(checkKeptPage)(pages, 'pages');
}
