import { once } from 'node:events';

/** Writes to standard output and waits until it has room again, so that a slow reader never fills the memory. */
export async function writeOut(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}

/**
 * A reader that stops early (`| head`) is no error: there is nothing left to do. Where the output cannot be written,
 * `onTrouble` is told why, and it ends with status 1.
 */
export function stopWithReader(onTrouble: (sentence: string) => void): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    onTrouble(`the output cannot be written (${error.code}). Make room, or write it to another file.`);
    process.exit(1);
  });
}
