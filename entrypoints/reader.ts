import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createHandOver } from '../lib/browser/hand-over.ts';
import { onMessage, sendMessage } from '../lib/browser/messaging.ts';
import type { Reading, ReadingProgress } from '../lib/browser/protocol.ts';
import { PageReader } from '../lib/sources/page-reader.ts';
import type { PageSource } from '../lib/sources/page-source.ts';

/** Where `marked-sources.ts` leaves the sources that know markup. */
const MARKED = Symbol.for('broadsheet.markedSources');

/** The reader may be put into a tab again and again; only the first one answers. */
const RUNNING = Symbol.for('broadsheet.reader');

/**
 * The content script. A click alone puts it into a page, so that it needs nothing of what WXT wraps around those that a
 * manifest declares; that posts messages, too, which the page can see.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as { [RUNNING]?: true };
  if (world[RUNNING]) return;
  world[RUNNING] = true;
  answer(new PageReader(document, loadMarkedSources));
});

function answer(reader: PageReader): void {
  const handOver = createHandOver();
  onMessage('read', async ({ data }): Promise<Reading> => handOver.begin(await reader.read(tellProgress, data)));
  onMessage('sourcePart', ({ data }) => handOver.part(data));
  onMessage('cancelRead', () => {
    handOver.giveUp();
    reader.cancel();
  });
  onMessage('highlight', ({ data }) => reader.highlight(data));
  onMessage('reveal', ({ data }) => reader.reveal(data));
  onMessage('watchPointer', ({ data }) => reader.watch(data ? tellOffset : null));
}

/** Nobody may be listening any more: the popup closes when the reader clicks elsewhere. */
const tellProgress = (progress: ReadingProgress): void => {
  sendMessage('readProgress', progress).catch(() => undefined);
};

const tellOffset = (offset: number): void => {
  sendMessage('pointedAt', offset).catch(() => undefined);
};

/** Most pages have neither: whoever asked for the reading puts these sources into the page when they are wanted. */
async function loadMarkedSources(): Promise<readonly PageSource[]> {
  const world = globalThis as { [MARKED]?: readonly PageSource[] };
  if (!world[MARKED]) await sendMessage('loadMarkedSources', undefined);
  return world[MARKED] ?? [];
}
