/**
 * How many corrections pages need until they are right: corrected one by one, and with the rest of the page decided again
 * around each.
 *
 *   npm run count-corrections -- [--kinds plain,dense] [--pages N] [--seed S]
 */
import { parseArgs } from 'node:util';
import { loadCorpus } from '../test/support/typesetter/load-corpus.ts';
import type { StyleKind } from '../test/support/typesetter/style.ts';
import { typesetKind } from '../test/support/typesetter/typeset-kind.ts';
import { aloneWay, aroundWay, correctPage, type Corrected } from './count-corrections/correct-page.ts';

const { values } = parseArgs({
  options: {
    kinds: { type: 'string', default: 'plain,dense,airy,noisy,shuffled,parted,pdfraw,old' },
    pages: { type: 'string', default: '12' },
    seed: { type: 'string', default: '4242' },
  },
});

const corpus = loadCorpus('all');
const count = Number(values.pages);
const mean = (trials: readonly Corrected[], of: (trial: Corrected) => number): string =>
  (trials.reduce((sum, trial) => sum + of(trial), 0) / Math.max(1, trials.length)).toFixed(1);

const row = (name: string, one: readonly Corrected[], around: readonly Corrected[]): string =>
  `| ${[
    name.padEnd(8),
    mean(one, ({ wrongAtFirst }) => wrongAtFirst),
    mean(one, ({ corrections }) => corrections),
    mean(around, ({ corrections }) => corrections),
    mean(one, ({ left }) => left),
    mean(around, ({ left }) => left),
  ].join(' | ')} |`;

console.log('| pages | wrong at first | corrections, one by one | decided around | left wrong | left, around |');
console.log('| --- | --- | --- | --- | --- | --- |');
const all: { readonly one: Corrected[]; readonly around: Corrected[] } = { one: [], around: [] };
for (const [k, kind] of values.kinds.split(',').entries()) {
  const pages = Array.from({ length: count }, (_, i) =>
    typesetKind(corpus, kind as StyleKind, Number(values.seed) + 1000003 * k + i),
  );
  const one = pages.map((page) => correctPage(page, aloneWay));
  const around = pages.map((page) => correctPage(page, aroundWay));
  all.one.push(...one);
  all.around.push(...around);
  console.log(row(kind, one, around));
}
console.log(row('all', all.one, all.around));
