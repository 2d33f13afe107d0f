import { expect, test } from 'vitest';
import { loadRoleWeights } from '../../lib/paragraphs/load-role-weights.ts';
import { ROLE_WEIGHTS } from '../../lib/paragraphs/role-weights.ts';

test('the checked-in tables are of these nets, and small', () => {
  const sizes = loadRoleWeights(ROLE_WEIGHTS).map(({ length }) => length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(34_000);
});

test('a table of another net is told', () => {
  expect(() => loadRoleWeights([{ ...ROLE_WEIGHTS[0], outputs: '' }])).toThrow(/train it again \(outputs\)/);
});
