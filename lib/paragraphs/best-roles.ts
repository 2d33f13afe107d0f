import { ROLE_COUNT, START_ALLOWED } from './line-roles.ts';
import type { RoleScores } from './role-model.ts';

/** The most probable roles of the whole chain (Viterbi). */
export const bestRoles = ({ line, step, seam }: RoleScores): Uint8Array => {
  const n = seam.length;
  const best = new Float64Array(line.length);
  const from = new Uint8Array(line.length);
  for (let r = 0; r < Math.min(ROLE_COUNT, line.length); r++) best[r] = line[r]! + START_ALLOWED[r]!;
  for (let i = 1; i < n; i++) {
    const table = seam[i]! * ROLE_COUNT * ROLE_COUNT;
    const [row, above] = [i * ROLE_COUNT, (i - 1) * ROLE_COUNT];
    for (let to = 0; to < ROLE_COUNT; to++) {
      let most = -Infinity;
      for (let r = 0; r < ROLE_COUNT; r++) {
        const score = best[above + r]! + step[table + r * ROLE_COUNT + to]!;
        if (score > most) {
          most = score;
          from[row + to] = r;
        }
      }
      best[row + to] = line[row + to]! + most;
    }
  }
  return rolesBack(best, from, n);
};

/** From the best last role back to the first line's. */
const rolesBack = (best: Float64Array, from: Uint8Array, n: number): Uint8Array => {
  const roles = new Uint8Array(n);
  let role = 0;
  const last = best.subarray(-ROLE_COUNT);
  for (let r = 1; r < last.length; r++) if (last[r]! > last[role]!) role = r;
  for (let i = n - 1; i >= 0; i--) {
    roles[i] = role;
    role = from[i * ROLE_COUNT + role]!;
  }
  return roles;
};
