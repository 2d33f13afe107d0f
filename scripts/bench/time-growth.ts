import { pagesOfLength, readBenchPage } from './bench-page.ts';
import { ENGINE } from './subjects.ts';
import { timeRuns } from './time-rounds.ts';

/** What this script prints. */
export interface Growth {
  readonly characters: number;
  /** Milliseconds of each run. */
  readonly times: readonly number[];
  /** How far the process's largest memory rose during the runs, in bytes. */
  readonly memory: number;
}

/** Enough for the compiler to have seen every branch, and the same for every length. */
const WARM_UP_CHARACTERS = 100_000;
const WARM_UP_RUNS = 10;

/** Times the engine on a text of about so many characters. */
function timeGrowth(characters: number, runs: number): Growth {
  const page = readBenchPage();
  timeRuns(ENGINE, pagesOfLength(page, WARM_UP_CHARACTERS), WARM_UP_RUNS);
  const text = pagesOfLength(page, characters);
  const before = peak();
  const times = timeRuns(ENGINE, text, runs);
  return { characters: text.length, times, memory: peak() - before };
}

/** The most memory that this process ever held, in bytes. */
const peak = (): number => process.resourceUsage().maxRSS * 1024;

const [characters = 0, runs = 0] = process.argv.slice(2).map(Number);
process.stdout.write(JSON.stringify(timeGrowth(characters, runs)));
