import { fileURLToPath } from 'node:url';

const output = (name: string) => fileURLToPath(new URL(`../../../.output/${name}`, import.meta.url));

/** The built extension, unpacked, as `npm run build` and `npm run build:firefox` leave it. */
export const BUILDS = [
  { browser: 'chrome', folder: output('chrome-mv3') },
  { browser: 'firefox', folder: output('firefox-mv3') },
] as const;
