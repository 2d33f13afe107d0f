import { Window } from 'happy-dom';
import { pageRoots } from '../../../lib/sources/page-roots.ts';
import { pageSources } from '../../../lib/sources/page-sources.ts';
import { readPage } from '../../../lib/sources/read-page.ts';

/** How sure the reader of pages is that this is a newspaper page; 0 where it found nothing. */
export function certaintyOf(markup: string): number {
  const { document } = new Window();
  document.write(markup);
  const shown = document as unknown as Document;
  const reading = finish(readPage(shown, finish(pageRoots(shown)), pageSources));
  return 'why' in reading ? 0 : reading.certainty;
}

function finish<T>(reading: Generator<number, T>): T {
  let step = reading.next();
  while (!step.done) step = reading.next();
  return step.value;
}
