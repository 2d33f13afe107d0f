import { ROLE_COUNT } from '../../lib/paragraphs/line-roles.ts';
import { roleMarginals } from '../../lib/paragraphs/role-marginals.ts';
import {
  activeFeatures,
  FEATURE_COUNT,
  type RoleChain,
  roleScores,
  TRANSITION_COUNT,
} from '../../lib/paragraphs/role-model.ts';

/** A page to learn from: its chain, and the true role of each line. */
export interface RoleLesson {
  readonly chain: RoleChain;
  readonly roles: readonly number[];
}

const RATE = 0.12;
const DECAY = 1e-6;
/** The weights of the rounds after these are averaged: the last page seen then weighs no more than others. */
const SETTLING = 2;

/** Weights that AdaGrad changes (Duchi, Hazan, Singer 2011): each has a rate of its own. */
interface Learned {
  readonly value: Float64Array;
  readonly squares: Float64Array;
}

const learned = (size: number): Learned => ({
  value: new Float64Array(size),
  squares: new Float64Array(size).fill(1e-4),
});

const step = ({ value, squares }: Learned, k: number, gradient: number): void => {
  const g = gradient - DECAY * value[k]!;
  squares[k]! += g * g;
  value[k]! += (RATE * g) / Math.sqrt(squares[k]!);
};

/** Maximum likelihood of the true roles of all pages, by stochastic gradient. */
export const learnRoles = (
  lessons: readonly RoleLesson[],
  rounds: number,
  order: (n: number) => readonly number[],
  report: (round: number, loss: number) => void,
) => {
  const emission = learned(FEATURE_COUNT * ROLE_COUNT);
  const transition = learned(TRANSITION_COUNT);
  const sum = { emission: new Float64Array(emission.value.length), transition: new Float64Array(TRANSITION_COUNT) };
  for (let round = 0; round < rounds; round++) {
    let loss = 0;
    for (const at of order(lessons.length)) loss += learnPage(lessons[at]!, emission, transition);
    report(round, loss / lessons.length);
    if (round >= SETTLING) {
      emission.value.forEach((value, k) => (sum.emission[k]! += value));
      transition.value.forEach((value, k) => (sum.transition[k]! += value));
    }
  }
  const averaged = Math.max(1, rounds - SETTLING);
  return {
    emission: sum.emission.map((value) => value / averaged),
    transition: sum.transition.map((value) => value / averaged),
  };
};

const learnPage = ({ chain, roles }: RoleLesson, emission: Learned, transition: Learned): number => {
  const weights = { emission: emission.value, transition: transition.value };
  const scored = roleScores(chain, weights);
  const { line: scores, step: steps } = scored;
  const { probability, forward, backward, scale, logNorm } = roleMarginals(scored);
  const n = roles.length;
  let truth = 0;
  const lifted = liftedFactors(scores, n);
  const gradient = new Float64Array(TRANSITION_COUNT);
  for (let i = 0; i < n; i++) {
    const role = roles[i]!;
    truth += scores[i * ROLE_COUNT + role]!;
    if (i > 0) {
      const table = chain.seam[i]! * ROLE_COUNT * ROLE_COUNT;
      truth += steps[table + roles[i - 1]! * ROLE_COUNT + role]!;
      gradient[table + roles[i - 1]! * ROLE_COUNT + role]! += 1;
      for (let from = 0; from < ROLE_COUNT; from++)
        for (let to = 0; to < ROLE_COUNT; to++)
          gradient[table + from * ROLE_COUNT + to]! -=
            (forward[(i - 1) * ROLE_COUNT + from]! *
              Math.exp(steps[table + from * ROLE_COUNT + to]!) *
              lifted[i * ROLE_COUNT + to]! *
              backward[i * ROLE_COUNT + to]!) /
            scale[i]!;
    }
  }
  for (let i = 0; i < n; i++)
    for (const feature of activeFeatures(chain, i))
      for (let r = 0; r < ROLE_COUNT; r++) {
        const g = (r === roles[i] ? 1 : 0) - probability[i * ROLE_COUNT + r]!;
        if (Math.abs(g) > 1e-4) step(emission, feature * ROLE_COUNT + r, g);
      }
  for (let k = 0; k < TRANSITION_COUNT; k++) if (gradient[k] !== 0) step(transition, k, gradient[k]!);
  return logNorm - truth;
};

const liftedFactors = (scores: Float64Array, n: number): Float64Array => {
  const factor = new Float64Array(scores.length);
  for (let i = 0; i < n; i++) {
    let most = -Infinity;
    for (let r = 0; r < ROLE_COUNT; r++) most = Math.max(most, scores[i * ROLE_COUNT + r]!);
    for (let r = 0; r < ROLE_COUNT; r++) factor[i * ROLE_COUNT + r] = Math.exp(scores[i * ROLE_COUNT + r]! - most);
  }
  return factor;
};
