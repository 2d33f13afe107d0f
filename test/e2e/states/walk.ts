import type { Page } from 'playwright-core';
import type { Words } from '../../../components/words.ts';
import { clickToolbarButton } from '../../../scripts/browser/click-toolbar-button.ts';
import type { LaunchedBrowser } from '../../../scripts/browser/launch-browser.ts';

/** Where a walk takes place: a browser with a tab, the origin that serves the pages, the words of the language chosen. */
export interface Scene {
  readonly browser: LaunchedBrowser;
  readonly page: Page;
  readonly origin: string;
  readonly words: Words;
}

/** Leads from the state before to the one of this name, once it is on the screen. */
export interface Step {
  readonly name: string;
  act(shown: Page, scene: Scene): Promise<unknown>;
}

/** A part of the interface, opened, and the states that it goes through one after another. */
export interface Walk {
  readonly name: string;
  open(scene: Scene): Promise<Page>;
  readonly steps: readonly Step[];
}

/** Longer than anything in the interface takes. */
const WAIT_MS = 10_000;

/** Opens the popup over a page of the server, or over one of the browser's own. */
export async function popupOver({ browser, page, origin }: Scene, path: string): Promise<Page> {
  await page.goto(path.startsWith('/') ? origin + path : path);
  const popup = await clickToolbarButton(browser, page);
  popup.setDefaultTimeout(WAIT_MS);
  return popup;
}

/** Opens a page of the extension in the tab. */
export async function extensionPage({ browser, page }: Scene, name: string): Promise<Page> {
  await page.goto(`chrome-extension://${browser.extensionId}/${name}.html`);
  return page;
}

/** Goes all the way, and looks at each state. */
export async function take(
  { open, steps }: Walk,
  scene: Scene,
  look: (shown: Page, state: string) => Promise<void>,
): Promise<void> {
  const shown = await open(scene);
  try {
    for (const { name, act } of steps) {
      await act(shown, scene);
      await look(shown, name);
    }
  } finally {
    if (shown !== scene.page) await shown.close();
  }
}
