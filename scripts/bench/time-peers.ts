import { readBenchPage, repeatPage } from './bench-page.ts';
import { subjectsFor } from './subjects.ts';
import { timeRounds } from './time-rounds.ts';

/** What this script prints: the milliseconds of every round, by the subject's name, the engine's first. */
export type PeerTimes = readonly (readonly [string, readonly number[]])[];

/** Times the engine and its peers on so many pages in one text. */
function timePeers(pages: number, rounds: number): PeerTimes {
  const text = repeatPage(readBenchPage(), pages);
  return [...timeRounds(subjectsFor(text), text, rounds)].map(([{ name }, times]) => [name, times]);
}

const [pages = 0, rounds = 0] = process.argv.slice(2).map(Number);
process.stdout.write(JSON.stringify(timePeers(pages, rounds)));
