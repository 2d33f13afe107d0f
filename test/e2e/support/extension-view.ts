import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LaunchedBrowser } from '../../../scripts/browser/launch-browser.ts';

const WAIT_MS = 10_000;
const PAUSE_MS = 50;
/** A page that takes longer to answer does not answer. */
const ANSWER_MS = 60_000;

/** A page of the extension, spoken to by itself: Playwright would attach to every tab, and lay a long one out anew. */
export interface ExtensionView {
  /** What an expression gives there. Rejects where it throws, where the page closes, and where it does not answer. */
  evaluate<T>(expression: string): Promise<T>;
  close(): void;
}

interface Answer {
  readonly id?: number;
  readonly error?: { readonly message: string };
  readonly result?: {
    readonly result?: { readonly value?: unknown };
    readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
  };
}

/** Connects to the popup or the side panel (`popup.html`, `sidepanel.html`), as soon as it is there. */
export async function extensionView(browser: LaunchedBrowser, file: string): Promise<ExtensionView> {
  const socket = new WebSocket(await addressOf(browser, file));
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error(`${file} closed before it could be asked anything.`)));
  });
  const ask = askOver(socket, file);
  const view: ExtensionView = {
    async evaluate<T>(expression: string): Promise<T> {
      const params = { expression, returnByValue: true, awaitPromise: true, userGesture: true };
      return valueOf(await ask('Runtime.evaluate', params)) as T;
    },
    close: () => socket.close(),
  };
  await untilDrawn(view);
  return view;
}

/** Asks over a DevTools connection. What is never answered rejects: when the page closes, at the latest after a minute. */
function askOver(socket: WebSocket, file: string): (method: string, params: object) => Promise<Answer> {
  const waiting = new Map<number, PromiseWithResolvers<Answer>>();
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    waiting.get(answer.id ?? 0)?.resolve(answer);
  });
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error(`${file} closed before it answered.`));
  });
  let asked = 0;
  return async (method, params) => {
    if (socket.readyState !== WebSocket.OPEN) throw new Error(`${file} is closed.`);
    const id = ++asked;
    const answered = Promise.withResolvers<Answer>();
    const refuse = () => answered.reject(new Error(`${file} did not answer in ${ANSWER_MS / 1000} seconds.`));
    const timer = setTimeout(refuse, ANSWER_MS);
    waiting.set(id, answered);
    socket.send(JSON.stringify({ id, method, params }));
    return answered.promise.finally(() => {
      clearTimeout(timer);
      waiting.delete(id);
    });
  };
}

function valueOf({ error, result }: Answer): unknown {
  const thrown = result?.exceptionDetails;
  if (error || thrown) throw new Error(error?.message ?? thrown?.exception?.description ?? thrown?.text);
  return result?.result?.value;
}

const IS_DRAWN = 'Boolean(document.querySelector("#root")?.firstElementChild)';

/** What is asked before that may be asked of the empty document that comes first, which then goes. */
async function untilDrawn(view: ExtensionView): Promise<void> {
  for (const end = Date.now() + WAIT_MS; Date.now() < end; await sleep(PAUSE_MS))
    if (await view.evaluate<boolean>(IS_DRAWN).catch(() => false)) return;
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
