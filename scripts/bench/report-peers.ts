import { formatTable } from './format-table.ts';
import { inProcess } from './in-process.ts';
import { formatSpread, type Spread, spreadOf } from './spread.ts';
import type { PeerTimes } from './time-peers.ts';

const MOST_OF_OPENCC = 3;
/** How many pages are in one text, and how many rounds it is timed. */
const REPEATS = [
  { pages: 1, rounds: 41 },
  { pages: 20, rounds: 15 },
  { pages: 200, rounds: 9 },
];
const MOST_ROUNDS_WHEN_QUICK = 5;

/** Prints how the engine compares with its peers; gives the floors missed. */
export async function reportPeers(quick: boolean): Promise<readonly string[]> {
  const missed: string[] = [];
  for (const { pages, rounds } of REPEATS) {
    const most = quick ? MOST_ROUNDS_WHEN_QUICK : rounds;
    const times = await inProcess<PeerTimes>('time-peers.ts', [pages, most]);
    if (!times) return [...missed, `${pages} pages in one text take too long to be measured`];
    missed.push(...reportTimes(pages, times));
  }
  return missed;
}

function reportTimes(pages: number, times: PeerTimes): readonly string[] {
  const [[, engine] = ['', []], [, opencc] = ['', []]] = times;
  console.log(`\n## ${pages} × the page, ${engine.length} rounds\n`);
  console.log(
    formatTable(
      ['subject', 'ms', 'ratio'],
      times.map(([name, measured]) => row(name, engine, measured)),
    ),
  );
  if (!times.some(([name]) => name === 'zhlint'))
    console.log('\nzhlint is left out: it is too slow for a text of this length.');
  const ratio = ratioOf(engine, opencc);
  const floor = `${pages} pages take ${formatSpread(ratio, 2)} times as long as OpenCC, at most ${MOST_OF_OPENCC} is allowed`;
  return ratio.median <= MOST_OF_OPENCC ? [] : [floor];
}

function row(name: string, engine: readonly number[], measured: readonly number[]): readonly string[] {
  return [name, formatSpread(spreadOf(measured), 1), `${formatSpread(ratioOf(engine, measured), 2)} ×`];
}

/** Round by round, so that what else the machine does falls out. */
const ratioOf = (over: readonly number[], under: readonly number[]): Spread =>
  spreadOf(over.map((time, round) => time / (under[round] ?? Number.NaN)));
