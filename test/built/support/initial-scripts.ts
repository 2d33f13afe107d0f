import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parseSync } from 'vite';

function staticImports(folder: string, script: string): string[] {
  const { module } = parseSync(script, readFileSync(folder + script, 'utf8'));
  const names = [...module.staticImports, ...module.staticExports.flatMap(({ entries }) => entries)];
  return names
    .flatMap(({ moduleRequest }) => moduleRequest?.value ?? [])
    .map((name) => posix.join(posix.dirname(script), name));
}

/** The scripts that a built page loads before it runs: those it names, and all that they import statically. */
export function initialScripts(folder: string, page: string): string[] {
  const html = readFileSync(`${folder}/${page}`, 'utf8');
  const found = new Set([...html.matchAll(/<script[^>]*\bsrc="([^"]+)"/g)].map(([, src = '']) => src));
  for (const script of found) for (const imported of staticImports(folder, script)) found.add(imported);
  return [...found];
}
