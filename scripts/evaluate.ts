/**
 * Tries the engine on pages: those of test/pages, freshly set ones of every kind, and those beside the project.
 *
 *   npm run evaluate -- [--kinds plain,dense] [--pages N] [--seed S] [--only set|shared|test|detection] [--corpus held]
 *                       [--groups parted,jb] [--each] [--examples N] [--show NAME] [--change NAME]
 *
 * `--groups` takes groups whose name holds one of the words, `--each` prints a row a page, `--examples` how many examples of every cause of error, `--show` a page's text,
 * `--change` does to every page of text what may have become of it on its way: 'ASCII marks', 'no blank lines' and others
 * (scripts/evaluate/change-page.ts).
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluateDetection } from '../test/sources/detection/evaluate-detection.ts';
import { OTHER_KINDS, STYLE_KINDS } from '../test/support/typesetter/draw-style.ts';
import type { StyleKind } from '../test/support/typesetter/style.ts';
import { changePage } from './evaluate/change-page.ts';
import { calibrate } from './evaluate/calibrate.ts';
import { detectionTable } from './evaluate/detection-table.ts';
import { collectOwnPages, collectSharedPages, setPages } from './evaluate/collect-pages.ts';
import { findCauses } from './evaluate/find-causes.ts';
import { calibrationTable, causeTable, doubtTable, scoreTable } from './evaluate/report.ts';
import type { TrialPage, TriedPage } from './evaluate/tried-page.ts';
import { tryPage } from './evaluate/try-page.ts';
import { weighDoubts } from './evaluate/weigh-doubts.ts';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    kinds: { type: 'string' },
    pages: { type: 'string', default: '20' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    only: { type: 'string' },
    groups: { type: 'string' },
    corpus: { type: 'string', default: 'all' },
    each: { type: 'boolean', default: false },
    examples: { type: 'string', default: '0' },
    show: { type: 'string' },
    change: { type: 'string' },
  },
});

function kindsAsked(): readonly StyleKind[] {
  const asked = values.kinds?.split(',') ?? STYLE_KINDS;
  const known = [...STYLE_KINDS, ...OTHER_KINDS];
  const unknown = asked.filter((kind) => !known.includes(kind as StyleKind));
  if (unknown.length) throw new Error(`No such kind: ${unknown.join(', ')}. There are: ${known.join(', ')}`);
  return asked as readonly StyleKind[];
}

async function collect(): Promise<TrialPage[]> {
  const share = values.corpus === 'held' ? 'held' : 'all';
  const of = (name: string) => !values.only || values.only.split(',').includes(name);
  return [
    ...(of('test') ? await collectOwnPages(root) : []),
    ...(of('set') ? setPages(kindsAsked(), Number(values.pages), Number(values.seed), share) : []),
    ...(of('shared') ? collectSharedPages(root) : []),
  ];
}

const oneEach = (page: TriedPage): TriedPage => ({ ...page, group: page.name });

function reportOf(tried: readonly TriedPage[]): string {
  const sections = [
    ...(values.each ? [scoreTable(tried.map(oneEach))] : []),
    scoreTable(tried),
    calibrationTable(calibrate(tried)),
    doubtTable(weighDoubts(tried)),
    causeTable(tried.flatMap(findCauses), Number(values.examples)),
  ];
  return sections.map((section) => section.join('\n')).join('\n\n');
}

function isAsked({ name, group }: TrialPage): boolean {
  if (values.show) return name === values.show;
  return !values.groups || values.groups.split(',').some((word) => group.includes(word));
}

/** With everything, unless only some pages or kinds are asked for. */
const detectionAsked = (): boolean =>
  values.only?.split(',').includes('detection') ?? !(values.kinds || values.groups || values.show);
const detectionTrial = { seed: Number(values.seed), pagesAKind: 3 };

const asked = (await collect()).filter(isAsked);
const { change } = values;
const pages = change === undefined ? asked : asked.map((page) => changePage(page, change));
if (values.show) console.log(pages.map(({ text }) => text).join('\n'));
console.log(`seed ${values.seed}\n`);
if (pages.length) console.log(reportOf(pages.map(tryPage)));
else if (!detectionAsked()) console.log('No pages to try.');
if (detectionAsked()) console.log(['', ...detectionTable(evaluateDetection(detectionTrial))].join('\n'));
