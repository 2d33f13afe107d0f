import { expect, test } from 'vitest';
import { loadRoleWeights } from '../../lib/paragraphs/load-role-weights.ts';
import { ROLE_WEIGHTS } from '../../lib/paragraphs/role-weights.ts';

test('the checked-in table is of this net, and small', () => {
  expect(loadRoleWeights(ROLE_WEIGHTS).length).toBeLessThan(30_000);
});

test('a table of another net is told', () => {
  expect(() => loadRoleWeights({ ...ROLE_WEIGHTS, outputs: '' })).toThrow(/train it again \(outputs\)/);
});
