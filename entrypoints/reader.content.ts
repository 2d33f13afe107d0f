import { defineContentScript } from 'wxt/utils/define-content-script';
import { onMessage, sendMessage } from '../lib/browser/messaging.ts';
import type { Reading, ReadingProgress } from '../lib/browser/protocol.ts';
import { PageReader } from '../lib/sources/page-reader.ts';
import type { PageSource } from '../lib/sources/page-source.ts';

/** Where `boxes.content.ts` leaves the sources that know boxes. */
const BOXED = Symbol.for('broadsheet.boxedSources');

/** The reader may be put into a tab again and again; only the first one answers. */
const RUNNING = Symbol.for('broadsheet.reader');

export default defineContentScript({
  registration: 'runtime',
  main() {
    const world = globalThis as { [RUNNING]?: true };
    if (world[RUNNING]) return;
    world[RUNNING] = true;
    answer(new PageReader(document, loadBoxedSources));
  },
});

function answer(reader: PageReader): void {
  onMessage('read', (): Promise<Reading> => reader.read(tellProgress));
  onMessage('cancelRead', () => reader.cancel());
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

/** Most pages have no boxes: whoever asked for the reading puts these sources into the page when they are wanted. */
async function loadBoxedSources(): Promise<readonly PageSource[]> {
  const world = globalThis as { [BOXED]?: readonly PageSource[] };
  if (!world[BOXED]) await sendMessage('loadBoxedSources', undefined);
  return world[BOXED] ?? [];
}
