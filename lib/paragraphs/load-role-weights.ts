import { LINE_FEATURES } from './line-features.ts';
import { ROLE_COUNT } from './line-roles.ts';
import { decodeWeight } from './weight-alphabet.ts';
import { type RoleWeights, TRANSITION_COUNT } from './role-model.ts';

const decode = (table: string | undefined, size: number): number[] =>
  table?.length === size ? Array.from(table, decodeWeight) : new Array<number>(size).fill(0);

/** Reads the checked-in table of weights; a feature that the table does not know weighs nothing. */
export const loadRoleWeights = (rows: Readonly<Record<string, string>>, transition: string): RoleWeights => ({
  emission: Float64Array.from(LINE_FEATURES.flatMap(({ name, size }) => decode(rows[name], size * ROLE_COUNT))),
  transition: Float64Array.from(decode(transition, TRANSITION_COUNT)),
});
