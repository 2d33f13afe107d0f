import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { boxedSources } from '../lib/sources/boxed-sources.ts';

/** Hands the sources that know boxes to the reader in the same page; loaded only where it asks for them. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { [Symbol.for('broadsheet.boxedSources')]: boxedSources });
});
