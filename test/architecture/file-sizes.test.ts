import { describe, expect, it } from 'vitest';
import { sourceFiles } from './support/source-files.ts';

const MOST_LINES = 250;
const MEDIAN_LINES = 80;
/** A component is one thing on the screen. */
const MOST_OF_A_COMPONENT = 150;

/** Tables of learned weights are made by a command, and read by nobody. */
const isTable = (path: string) => path.endsWith('-weights.ts');

const files = sourceFiles(['lib', 'components', 'entrypoints', 'scripts'], ['.ts', '.tsx', '.css']).filter(
  ({ path }) => !isTable(path),
);
const sizes = files.map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }));

describe('files', () => {
  it(`have at most ${MOST_LINES} lines`, () => {
    expect(sizes.filter(({ lines }) => lines > MOST_LINES)).toEqual([]);
  });

  it(`have at most ${MOST_OF_A_COMPONENT} lines where they are components`, () => {
    const components = sizes.filter(({ path }) => path.startsWith('components/') && path.endsWith('.tsx'));
    expect(components.length).toBeGreaterThan(0);
    expect(components.filter(({ lines }) => lines > MOST_OF_A_COMPONENT)).toEqual([]);
  });

  it(`have fewer than ${MEDIAN_LINES} lines for the most part`, () => {
    const sorted = sizes.map(({ lines }) => lines).toSorted((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(MEDIAN_LINES);
  });

  it('are named after what they hold', () => {
    expect(
      files.map(({ path }) => path).filter((path) => /(^|\/)(utils?|helpers?|misc|common)\.tsx?$/.test(path)),
    ).toEqual([]);
  });
});
