import { addCounts, ratesOf, type Rates } from '../../test/support/score/rates.ts';
import type { Bin } from './calibrate.ts';
import type { Failure } from './find-causes.ts';
import type { TriedPage } from './tried-page.ts';
import type { DoubtFigures, Share } from './weigh-doubts.ts';

const SURE = 0.9;

const total = (numbers: readonly number[]) => numbers.reduce((all, n) => all + n, 0);
const percent = (share: number) => `${(100 * share).toFixed(1)}`.padStart(6);
const COLUMNS: readonly [keyof Rates, string][] = [
  ['perfectArticles', 'perfect'],
  ['headings', 'headings'],
  ['paragraphF1', 'paraF1'],
  ['captions', 'captions'],
  ['spacing', 'spacing'],
  ['furnitureKeptOut', 'furnOut'],
  ['charactersKept', 'kept'],
];

function row(name: string, pages: readonly TriedPage[]): string {
  const counts = pages.map(({ score }) => score.counts).reduce(addCounts);
  const rates = ratesOf(counts);
  const time = pages.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / pages.length;
  const cells = COLUMNS.map(([key]) => percent(rates[key]).padStart(9)).join('');
  return `${name.padEnd(22)}${cells}${String(counts.articles).padStart(7)}${time.toFixed(0).padStart(6)}`;
}

/** A row a group of pages, and one for each set of groups that share their first word. */
export function scoreTable(pages: readonly TriedPage[]): string[] {
  const groups = Map.groupBy(pages, ({ group }) => group);
  const families = Map.groupBy(pages, ({ group }) => group.split(' ')[0] ?? group);
  const head = `${''.padEnd(22)}${COLUMNS.map(([, name]) => name.padStart(9)).join('')}  articl ms/pg`;
  const all = [...families].filter(([family]) => !groups.has(family)).map(([family, own]) => row(`all ${family}`, own));
  return [head, ...[...groups].map(([name, own]) => row(name, own)), ...all];
}

export function calibrationTable(bins: readonly Bin[]): string[] {
  const rows = bins.map(({ from, articles, perfect, meanConfidence }) => {
    const share = articles ? percent(perfect / articles) : '     –';
    return `  ${from.toFixed(2)}…  ${String(articles).padStart(6)} articles, said ${percent(meanConfidence)}, were ${share}`;
  });
  const sure = bins.filter(({ from }) => from >= SURE);
  const [articles, perfect] = [total(sure.map((bin) => bin.articles)), total(sure.map((bin) => bin.perfect))];
  const share = articles ? percent(perfect / articles).trim() : '–';
  return ['confidence', ...rows, `  at ${SURE} and more: ${articles} articles, ${share} % of them perfect`];
}

const shareText = ({ all, doubted }: Share) =>
  `${doubted} of ${all}${all ? ` (${percent(doubted / all).trim()} %)` : ''}`;

export function doubtTable({ wrongHeadings, wrongBreaks, rightArticles, doubts }: DoubtFigures): string[] {
  return [
    `doubts: ${doubts}`,
    `  wrong headings that carry one          ${shareText(wrongHeadings)}`,
    `  wrong paragraph breaks that carry one  ${shareText(wrongBreaks)}`,
    `  right articles that carry one          ${shareText(rightArticles)}`,
  ];
}

/** Causes by how often they were met, with some examples of each. */
export function causeTable(failures: readonly Failure[], examples: number): string[] {
  const causes = [...Map.groupBy(failures, ({ cause }) => cause)].toSorted((a, b) => b[1].length - a[1].length);
  const rowsOf = ([cause, own]: [string, Failure[]]) => {
    const shown = own.slice(0, examples).map(({ page, detail }) => `          ${page}: ${detail.slice(0, 100)}`);
    return [`${String(own.length).padStart(6)}  ${cause}`, ...shown];
  };
  const rows = causes.flatMap(rowsOf);
  return ['errors by cause', ...rows];
}
