import { formatSpread, type Spread, spreadOf } from './spread.ts';
import { ENGINE, OPENCC, OTHERS } from './subjects.ts';
import { timeRounds } from './time-rounds.ts';

export interface Comparison {
  readonly rows: readonly (readonly string[])[];
  /** The engine's time as a multiple of OpenCC's, round by round. */
  readonly ratio: Spread;
}

/** The engine and its peers on one text. */
export function compare(text: string, rounds: number): Comparison {
  const subjects = [ENGINE, OPENCC, ...OTHERS.filter(({ mostCharacters = Infinity }) => text.length <= mostCharacters)];
  const times = timeRounds(subjects, text, rounds);
  const ofEngine = times.get(ENGINE) ?? [];
  const rows = [...times].map(([{ name }, measured]) => [
    name,
    formatSpread(spreadOf(measured), 1),
    `${formatSpread(ratioOf(ofEngine, measured), 2)} ×`,
  ]);
  return { rows, ratio: ratioOf(ofEngine, times.get(OPENCC) ?? []) };
}

const ratioOf = (over: readonly number[], under: readonly number[]): Spread =>
  spreadOf(over.map((time, round) => time / (under[round] ?? Number.NaN)));
