import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Milliseconds. An engine within its floors needs a fifth of it for the longest text. */
const LONGEST = 120_000;
const run = promisify(execFile);

/**
 * What a script of this folder prints as JSON, run in a process of its own: a process keeps its peak of memory, and only
 * a process can be stopped. Nothing where it takes more than two minutes or more memory than there is.
 */
export async function inProcess<Printed>(script: string, words: readonly number[]): Promise<Printed | undefined> {
  const command = ['--expose-gc', join(import.meta.dirname, script), ...words.map(String)];
  return run(process.execPath, command, { timeout: LONGEST }).then(
    ({ stdout }) => JSON.parse(stdout) as Printed,
    (error: { code?: unknown; stderr?: string }) => {
      if (error.code === 1) throw new Error(error.stderr);
      return undefined;
    },
  );
}
