import { existsSync } from 'node:fs';
import { browserPaths } from './browser-paths.ts';

/**
 * The browser to use: the one CHROME_PATH names, or the first that is found on this system.
 * Throws where CHROME_PATH names a file that is not there.
 */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = env['CHROME_PATH'];
  if (!named) return browserPaths(process.platform, env).find((path) => existsSync(path));
  if (existsSync(named)) return named;
  throw new Error(
    `CHROME_PATH is ${named}, and there is no such file. Correct it, or unset it to use a browser that is found.`,
  );
}
