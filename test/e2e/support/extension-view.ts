import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LaunchedBrowser } from '../../../scripts/browser/launch-browser.ts';

const WAIT_MS = 10_000;
const PAUSE_MS = 50;

/** A page of the extension, spoken to by itself: Playwright would attach to every tab, and lay a long one out anew. */
export interface ExtensionView {
  /** What an expression gives there. */
  evaluate<T>(expression: string): Promise<T>;
  close(): void;
}

interface Answer {
  readonly id?: number;
  readonly result?: { readonly result?: { readonly value?: unknown } };
}

/** Connects to the popup or the side panel (`popup.html`, `sidepanel.html`), as soon as it is there. */
export async function extensionView(browser: LaunchedBrowser, file: string): Promise<ExtensionView> {
  const socket = new WebSocket(await addressOf(browser, file));
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  const waiting = new Map<number, (value: unknown) => void>();
  socket.addEventListener('message', ({ data }) => {
    const { id = 0, result } = JSON.parse(String(data)) as Answer;
    waiting.get(id)?.(result?.result?.value);
    waiting.delete(id);
  });
  let asked = 0;
  const view: ExtensionView = {
    evaluate: <T>(expression: string) =>
      new Promise<T>((resolve) => {
        waiting.set(++asked, (value) => resolve(value as T));
        const params = { expression, returnByValue: true, awaitPromise: true, userGesture: true };
        socket.send(JSON.stringify({ id: asked, method: 'Runtime.evaluate', params }));
      }),
    close: () => socket.close(),
  };
  await untilDrawn(view);
  return view;
}

/** What is asked before that may be asked of the empty document that comes first. */
async function untilDrawn(view: ExtensionView): Promise<void> {
  for (const end = Date.now() + WAIT_MS; Date.now() < end; await sleep(PAUSE_MS))
    if (await view.evaluate<boolean>('Boolean(document.querySelector("#root")?.firstElementChild)')) return;
  throw new Error('Nothing was drawn.');
}

async function addressOf({ profile, extensionId }: LaunchedBrowser, file: string): Promise<string> {
  const port = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
  for (const end = Date.now() + WAIT_MS; Date.now() < end; await sleep(PAUSE_MS)) {
    const targets = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as {
      readonly url: string;
      readonly webSocketDebuggerUrl: string;
    }[];
    const found = targets.find(({ url }) => url.startsWith(`chrome-extension://${extensionId}/${file}`));
    if (found) return found.webSocketDebuggerUrl;
  }
  throw new Error(`No ${file} opened.`);
}
