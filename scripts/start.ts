import { findOrInstallBrowser } from './browser/find-or-install-browser.ts';
import { runCommand } from './run-command.ts';
import { printArticles } from './start/print-articles.ts';
import { showArticles } from './start/show-articles.ts';
import { withSample } from './start/with-sample.ts';

/** Windows and macOS always have a display; elsewhere the environment tells. */
function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform === 'win32' || process.platform === 'darwin' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

/** `npm start`: builds the extension and shows it at work on the page of an invented newspaper archive. */
async function start(): Promise<void> {
  const executablePath = await findOrInstallBrowser();
  await runCommand(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '--level', 'error']);
  const headless = !hasDisplay();
  await withSample({ executablePath, headless }, headless ? printArticles : showArticles);
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
