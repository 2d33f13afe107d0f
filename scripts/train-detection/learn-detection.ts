import { countedFeatures, featureRanges, partOf } from '../../lib/sources/detection/counted-features.ts';
import type { DetectionWeights } from '../../lib/sources/detection/detection-weights.ts';
import type { DetectionLesson } from './detection-lessons.ts';

const ROUNDS = 6000;
const STEP = 1.2;
/** Keeps weights small where the lessons say little. */
const RIDGE = 2e-4;

interface Row {
  readonly parts: readonly number[];
  readonly newspaper: number;
  readonly weight: number;
}

/** Logistic regression by gradient descent, both sides counting alike; a feature may only speak the way that it does. */
export function learnDetection(lessons: readonly DetectionLesson[]): DetectionWeights {
  const rows = balanced(lessons);
  let bias = 0;
  let weights: readonly number[] = countedFeatures.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const errors = rows.map((row) => row.weight * (logistic(bias + dot(weights, row.parts)) - row.newspaper));
    bias -= STEP * sum(errors);
    weights = weights.map((weight, i) => {
      const slope = sum(rows.map((row, j) => errors[j]! * row.parts[i]!)) + RIDGE * weight;
      return allowed(i, weight - STEP * slope);
    });
  }
  return { bias: rounded(bias), features: named(weights.map(rounded)) };
}

function balanced(lessons: readonly DetectionLesson[]): readonly Row[] {
  const total = (side: boolean): number =>
    sum(lessons.filter(({ newspaper }) => newspaper === side).map(({ weight }) => weight));
  const totals = { for: total(true), against: total(false) };
  return lessons.map(({ features, newspaper, weight }) => ({
    parts: countedFeatures.map((name) => partOf(name, features)),
    newspaper: newspaper ? 1 : 0,
    weight: weight / (2 * (newspaper ? totals.for : totals.against)),
  }));
}

const allowed = (index: number, weight: number): number =>
  featureRanges[countedFeatures[index]!].speaks === 'for' ? Math.max(0, weight) : Math.min(0, weight);

const named = (weights: readonly number[]): DetectionWeights['features'] =>
  Object.fromEntries(countedFeatures.map((name, i) => [name, weights[i]!])) as DetectionWeights['features'];

const rounded = (value: number): number => Math.round(value * 100) / 100;
const logistic = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const dot = (a: readonly number[], b: readonly number[]): number => sum(a.map((value, i) => value * b[i]!));
