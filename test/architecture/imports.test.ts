import { describe, expect, it } from 'vitest';
import { IMPORT_RULES, WIRING } from './support/import-rules.ts';
import type { ImportRule } from './support/import-rules.ts';
import { importsOf } from './support/imports-of.ts';
import { sourceFiles } from './support/source-files.ts';
import type { SourceFile } from './support/source-files.ts';

const files = sourceFiles(['lib', 'components', 'entrypoints'], ['.ts', '.tsx']);
const partOf = (path: string) => IMPORT_RULES.find(({ part }) => path.startsWith(part));
const isWiring = (path: string) => WIRING.some((part) => path.startsWith(part));

function isAllowed(rule: ImportRule, imported: string): boolean {
  const isStyle = imported.startsWith(rule.part) && imported.endsWith('.css');
  const inProject = [rule.part, ...rule.files].some((part) => imported.startsWith(part));
  return isStyle || inProject || rule.packages.some((name) => imported === name || imported.startsWith(`${name}/`));
}

function forbiddenImports(rule: ImportRule): string[] {
  return files
    .filter(({ path }) => path.startsWith(rule.part))
    .flatMap((file) => importsOf(file).map((imported) => ({ path: file.path, imported })))
    .filter(({ imported }) => !isAllowed(rule, imported))
    .map(({ path, imported }) => `${path} imports ${imported}`);
}

describe('imports', () => {
  it('are seen in every form they take', () => {
    const text = `import a from './a.ts'; import type { B } from '../b.ts'; export * from 'c'; import './d.css'; import('./e.ts');`;
    const file: SourceFile = { path: 'lib/x/y.ts', text };
    expect(importsOf(file).toSorted()).toEqual(['c', 'lib/b.ts', 'lib/x/a.ts', 'lib/x/d.css', 'lib/x/e.ts']);
  });

  it.each(IMPORT_RULES)('of $part keep to the table', (rule) => {
    expect(forbiddenImports(rule)).toEqual([]);
  });

  it('of the wiring are imported by nothing outside it', () => {
    const outside = files.filter(({ path }) => !isWiring(path));
    const wrong = outside.flatMap((file) =>
      importsOf(file)
        .filter(isWiring)
        .map((imported) => `${file.path} imports ${imported}`),
    );
    expect(wrong).toEqual([]);
  });

  it('have a rule for every file', () => {
    expect(files.map(({ path }) => path).filter((path) => !isWiring(path) && !partOf(path))).toEqual([]);
  });

  it('name files with their ending, as Node wants them', () => {
    const relative = files.flatMap((file) =>
      importsOf(file).filter((name) => /^(lib|components|entrypoints)\//.test(name)),
    );
    expect(relative.filter((name) => !/\.(tsx?|css|json)$/.test(name.replace(/\?.*$/, '')))).toEqual([]);
  });
});
