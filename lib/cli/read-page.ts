import { readFile } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Source } from '../model/source.ts';
import { decodeText } from './decode-text.ts';
import type { FileOptions } from './source-from-file.ts';

/** Read as plain text whatever its name ends in, except these. */
const MARKED_UP = new Set(['.pdf', '.html', '.htm', '.xhtml', '.hocr', '.xml']);

/** By long custom `-` names standard input. */
export const isStandardInput = (file: string): boolean => file === '-';

/** One page: a file or standard input. Throws what reading and decoding throw. */
export async function readPage(file: string, options: FileOptions = {}): Promise<Source> {
  if (isStandardInput(file)) return readStandardInput(await buffer(process.stdin), options);
  const path = resolve(startFolder(), file);
  const bytes = await readFile(path);
  const about = { title: basename(file) };
  return MARKED_UP.has(extname(file).toLowerCase())
    ? readMarkedUp(path, bytes, options)
    : { text: decodeText(bytes), about };
}

/** It has no name to be told by: only what it holds tells. */
async function readStandardInput(bytes: Uint8Array, options: FileOptions): Promise<Source> {
  const { isMarkedUp, sourceFromFile } = await import('./source-from-file.ts');
  return isMarkedUp(bytes) ? sourceFromFile(undefined, bytes, options) : { text: decodeText(bytes) };
}

/** npm runs its scripts in the project's folder and tells where the reader stood. */
function startFolder(): string {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
  return script === 'reflow' && folder ? folder : process.cwd();
}

/** What reads PDF and markup is loaded only for such a file. */
async function readMarkedUp(path: string, bytes: Uint8Array, options: FileOptions): Promise<Source> {
  const { sourceFromFile } = await import('./source-from-file.ts');
  const source = await sourceFromFile(path, bytes, options);
  return { ...source, about: { title: basename(path), ...source.about } };
}
