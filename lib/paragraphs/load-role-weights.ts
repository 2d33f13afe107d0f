import { NET_PARTS, NET_SIZE, type NetWeights } from './role-net/net-layout.ts';
import type { RoleWeights } from './role-model.ts';
import { decodeWeights } from '../model/weight-alphabet.ts';

/** A net's weights as they are checked in: one string a part of it. */
export type NetTable = Readonly<Record<string, string>>;

const loadNet = (table: NetTable): NetWeights => {
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

/** Reads the checked-in tables of weights. A part of another size is none that the nets know. */
export const loadRoleWeights = (tables: readonly NetTable[]): RoleWeights => tables.map(loadNet);
