import { PART_STARTS, NET_PARTS, NET_SIZE, type NetWeights } from '../../lib/paragraphs/role-net/net-layout.ts';
import { clipped, type Learner, newLearner, step } from './adam.ts';
import { learnPage, type RoleLesson } from './learn-page.ts';

/** So many pages are learned from at once. */
const BATCH = 24;
/** The greatest rate, reached after this share of all steps; from there it falls to nothing along a cosine. */
const RATE = 6e-3;
const WARMING = 0.15;

/** How far weights lie from 0 at first: as far as keeps what is told and carried within reach of both ends. */
const SPREAD: Readonly<Record<string, number>> = { values: 0.05, measures: 0.1, outputs: 0.1 };

const firstWeights = (random: () => number): Float32Array => {
  const weights = new Float32Array(NET_SIZE);
  for (const { name, rows, width } of NET_PARTS) {
    if (name.endsWith('bias') || name === 'steps') continue;
    const spread = SPREAD[name] ?? 0.15;
    const from = PART_STARTS[name];
    for (let k = from; k < from + rows * width; k++) weights[k] = 2 * spread * (random() + random() + random() - 1.5);
  }
  return weights;
};

const rateAt = (share: number): number =>
  share < WARMING
    ? RATE * (0.1 + (0.9 * share) / WARMING)
    : RATE * 0.5 * (1 + Math.cos((Math.PI * (share - WARMING)) / (1 - WARMING)));

/** How a net is learned. */
export interface RoleLearning {
  readonly lessonsOf: (round: number) => readonly RoleLesson[];
  readonly rounds: number;
  /** Of the facts of a line so many are not told while learning: what no single one gives away is learned better. */
  readonly untold: number;
  readonly order: (n: number) => readonly number[];
  readonly random: () => number;
  readonly report: (round: number, loss: number, weights: NetWeights) => void;
}

/** Maximum likelihood of the true roles of all pages, by stochastic gradient: other pages each round. */
export const learnRoles = ({ lessonsOf, rounds, untold, order, random, report }: RoleLearning): NetWeights => {
  const weights = firstWeights(random);
  const learned: Learner = newLearner(NET_SIZE);
  for (let round = 0; round < rounds; round++) {
    const lessons = lessonsOf(round);
    let loss = 0;
    const all = order(lessons.length);
    for (let from = 0; from < all.length; from += BATCH) {
      const batch = all.slice(from, from + BATCH);
      const gradient = new Float64Array(NET_SIZE);
      for (const at of batch) loss += learnPage(lessons[at]!, weights, gradient, { untold, random });
      step(learned, weights, clipped(gradient, batch.length), rateAt((round + (from + 1) / all.length) / rounds));
    }
    report(round, loss / lessons.length, weights);
  }
  return weights;
};
