import { posix } from 'node:path';
import { parseSync } from 'vite';
import type { SourceFile } from './source-files.ts';

/** What a file imports, types too: other files as paths from the project's folder, packages by their name. */
export function importsOf({ path, text }: SourceFile): string[] {
  const { module } = parseSync(path, text);
  const named = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) => entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => text.slice(start + 1, end - 1)),
  ];
  return named.map((name) => (name.startsWith('.') ? posix.join(posix.dirname(path), name) : name));
}
