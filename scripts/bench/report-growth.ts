import { formatTable } from './format-table.ts';
import { inProcess } from './in-process.ts';
import { formatSpread, spreadOf } from './spread.ts';
import type { Growth } from './time-growth.ts';

const MOST_GROWTH = 1.2;
const LENGTHS = [
  { characters: 1e5, runs: 31 },
  { characters: 1e6, runs: 9 },
  { characters: 1e7, runs: 5 },
];
const LENGTHS_WHEN_QUICK = LENGTHS.slice(0, 2);
const HEAD = ['characters', 'runs', 'ms', 'ns a character', 'memory, MB', 'bytes a character'];

/** Prints how time and memory grow with the text; gives the floor if it is missed. */
export async function reportGrowth(quick: boolean): Promise<readonly string[]> {
  const growths: Growth[] = [];
  console.log('\n## Growth, each length in a process of its own\n');
  for (const { characters, runs } of quick ? LENGTHS_WHEN_QUICK : LENGTHS) {
    const growth = await inProcess<Growth>('time-growth.ts', [characters, runs]);
    if (!growth) {
      console.log(formatTable(HEAD, growths.map(row)));
      return [`${characters} characters take too long, or too much memory, to be measured`];
    }
    growths.push(growth);
  }
  console.log(formatTable(HEAD, growths.map(row)));
  return missedBy(growths);
}

function row({ characters, times, memory }: Growth): readonly string[] {
  const perCharacter = spreadOf(times.map((time) => (time * 1e6) / characters));
  const [ms, ns] = [formatSpread(spreadOf(times), 0), formatSpread(perCharacter, 0)];
  const [megabytes, bytes] = [memory / 1e6, memory / characters].map((amount) => amount.toFixed(0));
  return [String(characters), String(times.length), ms, ns, megabytes ?? '', bytes ?? ''];
}

function missedBy(growths: readonly Growth[]): readonly string[] {
  const perCharacter = growths.map(({ characters, times }) => spreadOf(times).median / characters);
  const growth = (perCharacter.at(-1) ?? Number.NaN) / (perCharacter[0] ?? Number.NaN);
  const told = `${growth.toFixed(2)}, at most ${MOST_GROWTH} is allowed`;
  console.log(`\nTime a character, longest to shortest: ${told}.`);
  return growth <= MOST_GROWTH ? [] : [`time a character grows by ${told}`];
}
