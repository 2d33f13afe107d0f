import { pagesOfLength, readBenchPage } from './bench-page.ts';
import type { Growth } from './growth-of.ts';
import { ENGINE } from './subjects.ts';
import { timeOnce } from './time-rounds.ts';

/** Enough for the compiler to have seen every branch, and the same for every length. */
const WARM_UP_CHARACTERS = 100_000;
const WARM_UP_RUNS = 10;

function growth(characters: number, runs: number): Growth {
  const page = readBenchPage();
  repeat(WARM_UP_RUNS, pagesOfLength(page, WARM_UP_CHARACTERS));
  const text = pagesOfLength(page, characters);
  const before = peak();
  const times = repeat(runs, text);
  return { characters: text.length, times, memory: peak() - before };
}

const repeat = (count: number, text: string): number[] => Array.from({ length: count }, () => timeOnce(ENGINE, text));

/** The most memory that this process ever held, in bytes. */
const peak = (): number => process.resourceUsage().maxRSS * 1024;

const [characters = 0, runs = 0] = process.argv.slice(2).map(Number);
process.stdout.write(JSON.stringify(growth(characters, runs)));
