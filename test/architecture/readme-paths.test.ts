import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from './support/source-files.ts';

const readme = readFileSync(`${ROOT}lib/README.md`, 'utf8');

/** Paths stand in back quotes and hold a slash or end like a file: `model/line.ts`, `hanzi/`, `reflow.ts`. */
const named = [...readme.matchAll(/`([\w./-]+)`/g)]
  .map(([, name = '']) => name)
  .filter((name) => name.includes('/') || /\.(tsx?|json|md)$/.test(name));

describe('lib/README.md', () => {
  it('names paths', () => {
    expect(named.length).toBeGreaterThan(5);
  });

  it.each([...new Set(named)])('tells of %s, which is there', (name) => {
    expect(existsSync(`${ROOT}lib/${name}`) || existsSync(ROOT + name)).toBe(true);
  });
});
