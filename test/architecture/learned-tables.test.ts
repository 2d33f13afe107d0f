import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const LIB = join(import.meta.dirname, '../../lib');
const TABLES = [
  'hanzi/word-pair-table.ts',
  'paragraphs/role-weights.ts',
  'articles/article-weights.ts',
  'articles/confidence-weights.ts',
  'sources/detection/detection-weights.ts',
];

test('all that is learned stays under 60 kB', () => {
  const bytes = TABLES.reduce((sum, table) => sum + statSync(join(LIB, table)).size, 0);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(60_000);
});
