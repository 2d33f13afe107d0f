import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface Growth {
  readonly characters: number;
  /** Milliseconds of each run. */
  readonly times: readonly number[];
  /** How far the process's largest memory rose during the runs, in bytes. */
  readonly memory: number;
}

const CHILD = join(import.meta.dirname, 'growth-child.ts');
const run = promisify(execFile);

/** Runs the engine on a text of about so many characters in a process of its own, since a process keeps its peak. */
export async function growthOf(characters: number, runs: number): Promise<Growth> {
  const { stdout } = await run(process.execPath, ['--expose-gc', CHILD, String(characters), String(runs)]);
  return JSON.parse(stdout) as Growth;
}
