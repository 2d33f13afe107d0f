import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BUILDS } from './support/builds.ts';
import { initialScripts } from './support/initial-scripts.ts';

/** In bytes, minified and gzipped; a kB is 1000 bytes. */
const CONTENT_SCRIPT = 15_000;
const POPUP_SCRIPT = 45_000;

const gzipped = (path: string) => gzipSync(readFileSync(path)).length;

describe.each(BUILDS)('the scripts for $browser', ({ folder }) => {
  it('read a page in under 15 kB', () => {
    expect(gzipped(`${folder}/reader.js`)).toBeLessThan(CONTENT_SCRIPT);
  });

  it('show the popup in under 45 kB', () => {
    const scripts = initialScripts(folder, 'popup.html');
    expect(scripts.length).toBeGreaterThan(0);
    const total = scripts.reduce((sum, script) => sum + gzipped(folder + script), 0);
    expect(total).toBeLessThan(POPUP_SCRIPT);
  });
});
