import { activeTab } from './active-tab.ts';
import { onMessage, sendMessage } from './messaging.ts';

let tell: ((offset: number) => void) | undefined;
let watched: number | undefined;

/**
 * Tells where in the source last read to point at the reader points on the page of the active tab. Such a reading ends it: it is
 * to be asked for again after each.
 */
export async function watchPage(onOffset: (offset: number) => void): Promise<void> {
  if (!tell) {
    onMessage('pointedAt', ({ data, sender }) => {
      if (sender.tab?.id === watched) tell?.(data);
    });
  }
  tell = onOffset;
  watched = (await activeTab())?.id;
  if (watched !== undefined) await sendMessage('watchPointer', true, watched).catch(() => undefined);
}
