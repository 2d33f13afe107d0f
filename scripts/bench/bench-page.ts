import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A page that stands for all: its name and its text. */
export interface BenchPage {
  readonly name: string;
  readonly text: string;
}

const ROOT = join(import.meta.dirname, '../..');
/** A real page, where it lies beside the project, and else one of the project's own in the same state. */
const PLACES = ['../shared/pages/liaoyuan-2022-05-09', 'test/pages/text-in-the-order-of-a-pdf'];
/** How the full text of a scanned volume parts its pages. */
const PAGES_APART = '\n\n\n\n';

export function readBenchPage(): BenchPage {
  const folder = PLACES.map((place) => join(ROOT, place)).find(existsSync);
  if (!folder) throw new Error(`There is no page to measure with: neither ${PLACES.join(' nor ')}.`);
  return { name: basename(folder), text: readFileSync(join(folder, 'input.txt'), 'utf8') };
}

/** So many pages in one text. */
export const repeatPage = ({ text }: BenchPage, times: number): string => Array(times).fill(text).join(PAGES_APART);

/** Whole pages of at least so many characters together. */
export const pagesOfLength = (page: BenchPage, characters: number): string =>
  repeatPage(page, Math.ceil(characters / (page.text.length + PAGES_APART.length)));
