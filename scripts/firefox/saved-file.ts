import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const WAIT_MS = 20_000;
const PAUSE_MS = 200;

/** The text of the file of this number, from 0, that arrives in a folder, once Firefox has written it to its end. */
export async function savedFile(folder: string, number: number): Promise<string> {
  for (const end = Date.now() + WAIT_MS; Date.now() < end; await sleep(PAUSE_MS)) {
    const name = readdirSync(folder).filter((file) => file.endsWith('.md'))[number];
    const text = name && !existsSync(join(folder, `${name}.part`)) ? readFileSync(join(folder, name), 'utf8') : '';
    if (text) return text;
  }
  throw new Error('The export was pressed, and no file arrived.');
}
