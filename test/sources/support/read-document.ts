import { pageRoots } from '../../../lib/sources/page-roots.ts';
import type { PageSource } from '../../../lib/sources/page-source.ts';
import { pageSources } from '../../../lib/sources/page-sources.ts';
import { readPage, type PageReading } from '../../../lib/sources/read-page.ts';

export function finish<T>(reading: Generator<number, T>): T {
  let step = reading.next();
  while (!step.done) step = reading.next();
  return step.value;
}

/** Puts markup into the test's document and reads it as a tab is read. */
export function readMarkup(markup: string): PageReading {
  show(markup);
  return readShown();
}

/** Shows markup, as a parser makes it: scripts do not run. */
export function show(markup: string): void {
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  document.head.replaceChildren(...Array.from(parsed.head.childNodes));
  document.body.replaceChildren(...Array.from(parsed.body.childNodes));
  document.body.id = parsed.body.id;
}

export const readShown = (sources: readonly PageSource[] = pageSources): PageReading =>
  finish(readPage(document, finish(pageRoots(document)), sources));

/** The text that was read; the reason where nothing was. */
export const textOf = (reading: PageReading): string =>
  'why' in reading ? `nothing: ${reading.why}` : reading.source.text;
