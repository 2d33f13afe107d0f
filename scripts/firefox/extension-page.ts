import { setTimeout as sleep } from 'node:timers/promises';
import type { Marionette } from './marionette.ts';

/** The popup and the sidebar as Firefox's window holds them: an expression for the browser element of each. */
const PLACES = {
  popup: `[...win.document.querySelectorAll('browser')].find(({ currentURI }) => currentURI?.spec.endsWith('/popup.html'))`,
  sidebar: `win.document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')`,
} as const;

interface Told {
  readonly value?: unknown;
  readonly error?: string;
}

export type PlaceName = keyof typeof PLACES;

const WAIT_MS = 20_000;
const PAUSE_MS = 300;

/** Runs a function body inside the popup or the sidebar, with its `document`, as within a press of the reader's. */
export async function inPage(marionette: Marionette, place: PlaceName, body: string): Promise<unknown> {
  const inside = `(async (document) => { document.notifyUserGestureActivation(); ${body} })(content.document)
    .then((value) => sendAsyncMessage('told', { value }), (error) => sendAsyncMessage('told', { error: String(error) }));`;
  const told = (await marionette.inFirefox(
    `const win = Services.wm.getMostRecentWindow('navigator:browser');
     const page = ${PLACES[place]};
     if (!page) return null;
     return new Promise((resolve) => {
       page.messageManager.addMessageListener('told', function hear({ data }) {
         page.messageManager.removeMessageListener('told', hear);
         resolve(data);
       });
       page.messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(args[0]), false);
     });`,
    inside,
  )) as Told | null;
  if (told?.error) throw new Error(`In the ${place}: ${told.error}`);
  return told?.value;
}

/** Waits until the page shows a text, and gives all that it shows then. Throws with what it shows instead. */
export async function waitForText(marionette: Marionette, place: PlaceName, text: string): Promise<string> {
  let shown: unknown;
  for (const end = Date.now() + WAIT_MS; Date.now() < end; await sleep(PAUSE_MS)) {
    shown = await inPage(marionette, place, 'return document.body?.innerText ?? "";');
    if (typeof shown === 'string' && shown.includes(text)) return shown;
  }
  throw new Error(`The ${place} never showed “${text}”. It shows: ${String(shown)}`);
}
