import {
  featureRanges,
  partsOf,
  questions,
  type CountedFeature,
  type Question,
} from '../../lib/sources/detection/counted-features.ts';
import type { DetectionWeights } from '../../lib/sources/detection/detection-weights.ts';
import type { DetectionLesson } from './detection-lessons.ts';

/** The features of all questions, one after another. */
const NAMES = questions.flatMap((question) => Object.keys(featureRanges[question]) as CountedFeature[]);

const ROUNDS = 4000;
const STEP = 1;
/** What of a step goes on in the next one. */
const MOMENTUM = 0.95;
/** Keeps weights small where the lessons say little. */
const RIDGE = 5e-5;

/** What speaks against newspaper columns; all other features speak for them. */
const AGAINST: ReadonlySet<CountedFeature> = new Set<CountedFeature>([
  'long',
  'loose',
  'ragged',
  'labelled',
  'cutOff',
  'kana',
  'digits',
  'measure',
]);

interface Row {
  readonly parts: readonly number[];
  readonly newspaper: boolean;
  readonly weight: number;
}

type Bias = Readonly<Record<Question, number>>;

/**
 * Two logistic regressions by gradient descent, told only whether both questions are answered with yes: of another page it is
 * left open which is not. Both sides count alike; a feature may only speak the way that it does.
 */
export function learnDetection(lessons: readonly DetectionLesson[]): DetectionWeights {
  const rows = balanced(lessons);
  let bias: Bias = { lines: 0, words: 0 };
  let weights: readonly number[] = NAMES.map(() => 0);
  let pace: readonly number[] = weights;
  let biasPace: Bias = bias;
  for (let round = 0; round < ROUNDS; round++) {
    const errors = rows.map((row) => errorsOf(row, bias, weights));
    biasPace = everyQuestion(
      (question) => MOMENTUM * biasPace[question] - STEP * sum(errors.map((error) => error[question])),
    );
    bias = everyQuestion((question) => bias[question] + biasPace[question]);
    const moved = weights.map((weight, i) => {
      const question = questionOf(i);
      const slope = sum(rows.map((row, j) => errors[j]![question] * row.parts[i]!)) + RIDGE * weight;
      return allowed(i, weight + MOMENTUM * pace[i]! - STEP * slope);
    });
    pace = moved.map((weight, i) => weight - weights[i]!);
    weights = moved;
  }
  const of = (question: Question): readonly [number, ...number[]] => [
    rounded(bias[question]),
    ...weights.filter((_, i) => questionOf(i) === question).map(rounded),
  ];
  return { lines: of('lines'), words: of('words') };
}

/** How far each answer should fall: of a newspaper page to yes, of another one both together to no. */
function errorsOf({ parts, newspaper, weight }: Row, bias: Bias, weights: readonly number[]): Record<Question, number> {
  const yes = everyQuestion((question) => logistic(logOdds(question, parts, bias, weights)));
  const both = yes.lines * yes.words;
  return everyQuestion((question) => {
    const no = 1 - yes[question];
    return weight * (newspaper ? -no : (both * no) / Math.max(1e-6, 1 - both));
  });
}

function logOdds(question: Question, parts: readonly number[], bias: Bias, weights: readonly number[]): number {
  return parts.reduce(
    (total, part, i) => (questionOf(i) === question ? total + weights[i]! * part : total),
    bias[question],
  );
}

function balanced(lessons: readonly DetectionLesson[]): readonly Row[] {
  const total = (side: boolean): number =>
    sum(lessons.filter(({ newspaper }) => newspaper === side).map(({ weight }) => weight));
  const totals = { for: total(true), against: total(false) };
  return lessons.map(({ features, newspaper, weight }) => ({
    parts: questions.flatMap((question) => partsOf(question, features)),
    newspaper,
    weight: weight / (2 * (newspaper ? totals.for : totals.against)),
  }));
}

const allowed = (index: number, weight: number): number =>
  AGAINST.has(NAMES[index]!) ? Math.min(0, weight) : Math.max(0, weight);

const everyQuestion = (value: (question: Question) => number): Record<Question, number> =>
  Object.fromEntries(questions.map((question) => [question, value(question)])) as Record<Question, number>;

const questionOf = (index: number): Question => (Object.hasOwn(featureRanges.lines, NAMES[index]!) ? 'lines' : 'words');
const rounded = (value: number): number => Math.round(value * 10) / 10;
const logistic = (logOddsOf: number): number => 1 / (1 + Math.exp(-logOddsOf));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
