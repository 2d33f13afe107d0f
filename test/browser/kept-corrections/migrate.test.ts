import { describe, expect, it } from 'vitest';
import { CheckError } from '../../../lib/browser/kept-corrections/check.ts';
import { migratePages, NewerVersionError, VERSION } from '../../../lib/browser/kept-corrections/migrate.ts';

const page = { url: '', hash: 'a', title: '', changed: '2026-03-01T08:00:00.000Z', history: { done: [], undone: [] } };

describe('what an earlier version wrote', () => {
  it('goes through every migration from its version on', () => {
    const rename = (pages: unknown) =>
      (pages as { name: string }[]).map(({ name, ...rest }) => ({ ...rest, title: name }));
    const shout = (pages: unknown) => (pages as { title: string }[]).map((one) => ({ ...one, title: `${one.title}!` }));
    const { title: _, ...untitled } = page;
    expect(migratePages({ version: 1, pages: [{ ...untitled, name: '渡口' }] }, [rename, shout])).toEqual([
      { ...page, title: '渡口!' },
    ]);
    expect(migratePages({ version: 2, pages: [{ ...page, title: '渡口' }] }, [rename, shout])).toEqual([
      { ...page, title: '渡口!' },
    ]);
    expect(migratePages({ version: 3, pages: [page] }, [rename, shout])).toEqual([page]);
  });

  it('is read as it is where it is of this version', () => {
    expect(migratePages({ version: VERSION, pages: [page] })).toEqual([page]);
  });

  it('is not guessed at where a later version wrote it, or no version is told', () => {
    expect(() => migratePages({ version: VERSION + 1, pages: [page] })).toThrow(NewerVersionError);
    expect(() => migratePages({ version: 0, pages: [page] })).toThrow(CheckError);
    expect(() => migratePages({ pages: [page] })).toThrow(CheckError);
  });
});
