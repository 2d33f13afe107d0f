import { existsSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const MOST_TRIES = 10;
const PAUSE_MS = 200;

/** Removes the folder of a profile. A browser that is closed by its window goes on writing for a moment. */
export async function removeProfile(folder: string): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES && existsSync(folder); tries++) {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    await sleep(PAUSE_MS);
  }
}
