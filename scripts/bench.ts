/**
 * Times the engine against opencc-js and zhlint on the same text, and its growth from 10⁵ to 10⁷ characters.
 *
 *   npm run bench -- [--quick] [--check]
 *
 * `--quick` takes fewer rounds and leaves 10⁷ characters out, `--check` ends with status 1 where a floor is missed.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { type BenchPage, readBenchPage, repeatPage } from './bench/bench-page.ts';
import { compare } from './bench/compare.ts';
import { formatTable } from './bench/format-table.ts';
import { type Growth, growthOf } from './bench/growth-of.ts';
import { formatSpread, spreadOf } from './bench/spread.ts';
import { OTHERS } from './bench/subjects.ts';

const MOST_OF_OPENCC = 3;
const MOST_GROWTH = 1.2;
/** How many pages are in one text, and how many rounds it is timed. */
const REPEATS = [
  { pages: 1, rounds: 41 },
  { pages: 20, rounds: 15 },
  { pages: 200, rounds: 9 },
];
const LENGTHS = [
  { characters: 1e5, runs: 31 },
  { characters: 1e6, runs: 9 },
  { characters: 1e7, runs: 5 },
];

const { values } = parseArgs({ options: { quick: { type: 'boolean' }, check: { type: 'boolean' } } });
const missed = [...compareAll(readBenchPage()), ...(await growAll())];
console.log(
  missed.length > 0 ? `\nFloors missed:\n${missed.map((floor) => `- ${floor}`).join('\n')}` : '\nAll floors held.',
);
if (values.check && missed.length > 0) process.exitCode = 1;

/** Prints the comparisons; gives the floors missed. */
function compareAll(page: BenchPage): readonly string[] {
  console.log(`Page: ${page.name}, ${page.text.length} characters. Node ${process.version}, ${cpus()[0]?.model}.`);
  console.log('Medians, in brackets the middle half of the rounds. The ratio is the engine’s time to the subject’s.');
  return REPEATS.flatMap(({ pages, rounds }) => compareOne(page, pages, values.quick ? 5 : rounds));
}

function compareOne(page: BenchPage, pages: number, rounds: number): readonly string[] {
  const text = repeatPage(page, pages);
  const { rows, ratio } = compare(text, rounds);
  console.log(`\n## ${pages} × the page, ${text.length} characters, ${rounds} rounds\n`);
  console.log(formatTable(['subject', 'ms', 'ratio'], rows));
  for (const { name, mostCharacters = Infinity } of OTHERS) {
    if (text.length > mostCharacters)
      console.log(`\n${name} is left out: it is too slow beyond ${mostCharacters} characters.`);
  }
  const floor = `${pages} pages take ${formatSpread(ratio, 2)} times as long as OpenCC, at most ${MOST_OF_OPENCC} is allowed`;
  return ratio.median > MOST_OF_OPENCC ? [floor] : [];
}

/** Prints the growth; gives the floor if it is missed. */
async function growAll(): Promise<readonly string[]> {
  const growths: Growth[] = [];
  for (const { characters, runs } of values.quick ? LENGTHS.slice(0, 2) : LENGTHS) {
    growths.push(await growthOf(characters, values.quick ? 5 : runs));
  }
  console.log('\n## Growth, each length in a process of its own\n');
  console.log(
    formatTable(
      ['characters', 'runs', 'ms', 'ns a character', 'memory, MB', 'bytes a character'],
      growths.map(growthRow),
    ),
  );
  return growthMissed(growths);
}

function growthRow({ characters, times, memory }: Growth): readonly string[] {
  const perCharacter = spreadOf(times.map((time) => (time * 1e6) / characters));
  const [ms, ns] = [formatSpread(spreadOf(times), 0), formatSpread(perCharacter, 0)];
  return [
    String(characters),
    String(times.length),
    ms,
    ns,
    (memory / 1e6).toFixed(0),
    (memory / characters).toFixed(0),
  ];
}

function growthMissed(growths: readonly Growth[]): readonly string[] {
  const perCharacter = growths.map(({ characters, times }) => spreadOf(times).median / characters);
  const growth = (perCharacter.at(-1) ?? Number.NaN) / (perCharacter[0] ?? Number.NaN);
  console.log(`\nTime a character, longest to shortest: ${growth.toFixed(2)} ×, at most ${MOST_GROWTH} is allowed.`);
  return growth <= MOST_GROWTH
    ? []
    : [`time a character grows by ${growth.toFixed(2)}, at most ${MOST_GROWTH} is allowed`];
}
