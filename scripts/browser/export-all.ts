import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** Presses the popup's “Export all”, and gives the Markdown of the file that arrives. The browser speaks English. */
export async function exportAll(popup: Page): Promise<string> {
  const arriving = popup.waitForEvent('download');
  await popup.getByRole('button', { name: 'Export all', exact: true }).click();
  return readFileSync(await (await arriving).path(), 'utf8');
}
