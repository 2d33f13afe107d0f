import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { markedSources } from '../lib/sources/marked-sources.ts';

/** Hands the sources that know markup to the reader in the same page; loaded only where it asks for them. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { [Symbol.for('broadsheet.markedSources')]: markedSources });
});
