import { describe, expect, it } from 'vitest';
import { sourceFiles } from './support/source-files.ts';

/** Ways to turn text of a page into markup or code. */
const INTO_MARKUP = [
  /\b(?:inner|outer)HTML\b/,
  /dangerouslySetInnerHTML/,
  /insertAdjacentHTML/,
  /createContextualFragment/,
  /document\.write/,
  /\beval\s*\(/,
  /new Function\s*\(/,
];

/** Ways to leave work undone, or to silence what would tell of it. Written in parts, so as not to find themselves. */
const UNDONE = [
  new RegExp(['TO', 'DO|FIX', 'ME'].join('')),
  /@ts-(?:ignore|expect-error|nocheck)/,
  new RegExp(['(?:es|ox)', 'lint-disable'].join('')),
  /\b(?:it|test|describe)\.(?:only|skip|todo)\b/,
];

const shipped = sourceFiles(['lib', 'components', 'entrypoints'], ['.ts', '.tsx', '.html']);
const written = [...shipped, ...sourceFiles(['scripts', 'test'], ['.ts', '.tsx', '.mjs'])].filter(
  ({ path }) => path !== 'test/architecture/forbidden-words.test.ts',
);

function holding(files: typeof shipped, words: readonly RegExp[]): string[] {
  return files.flatMap(({ path, text }) =>
    words.filter((word) => word.test(text)).map((word) => `${path}: ${word.source}`),
  );
}

describe('the code', () => {
  it('never turns text into markup or code', () => {
    expect(holding(shipped, INTO_MARKUP)).toEqual([]);
  });

  it('leaves nothing undone and silences no tool', () => {
    expect(holding(written, UNDONE)).toEqual([]);
  });

  it('logs nothing from the engine', () => {
    const engine = shipped.filter(({ path }) => path.startsWith('lib/') && !path.startsWith('lib/cli'));
    expect(holding(engine, [/\bconsole\./])).toEqual([]);
  });
});
