/**
 * Times the engine against opencc-js and zhlint on the same text, and its growth from 10⁵ to 10⁷ characters.
 *
 *   npm run bench -- [--quick] [--check]
 *
 * `--quick` takes fewer rounds and leaves 10⁷ characters out, `--check` ends with status 1 where a floor is missed.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { readBenchPage } from './bench/bench-page.ts';
import { reportGrowth } from './bench/report-growth.ts';
import { reportPeers } from './bench/report-peers.ts';

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, check: { type: 'boolean', default: false } },
});
const { name, text } = readBenchPage();
console.log(`Page: ${name}, ${text.length} characters. Node ${process.version}, ${cpus()[0]?.model}.`);
console.log('Medians, in brackets the middle half of the rounds. The ratio is the engine’s time to the subject’s.');
const missed = [...(await reportPeers(values.quick)), ...(await reportGrowth(values.quick))];
console.log(missed.length > 0 ? `\nFloors missed:\n- ${missed.join('\n- ')}` : '\nAll floors held.');
if (values.check && missed.length > 0) process.exitCode = 1;
