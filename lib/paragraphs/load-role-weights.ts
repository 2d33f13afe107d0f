import { NET_PARTS, NET_SIZE } from './role-net/net-layout.ts';
import type { RoleWeights } from './role-model.ts';
import { decodeWeights } from '../model/weight-alphabet.ts';

/** Reads the checked-in table of weights: one string a part of the net. A part of another size is none that this net knows. */
export const loadRoleWeights = (table: Readonly<Record<string, string>>): RoleWeights => {
  const weights = new Float32Array(NET_SIZE);
  let at = 0;
  for (const { name, rows, width } of NET_PARTS) {
    const part = decodeWeights(table[name] ?? '');
    if (part.length !== rows * width)
      throw new RangeError(`role-weights.ts is not of this net: train it again (${name})`);
    weights.set(part, at);
    at += part.length;
  }
  return weights;
};
