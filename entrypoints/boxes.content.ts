import { defineContentScript } from 'wxt/utils/define-content-script';
import { boxedSources } from '../lib/sources/boxed-sources.ts';

/** Hands the sources that know boxes to the reader in the same page; loaded only where it asks for them. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    Object.assign(globalThis, { [Symbol.for('broadsheet.boxedSources')]: boxedSources });
  },
});
