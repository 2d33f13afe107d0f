import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { loadPages, type LoadedPages } from '../lib/sources/load-pages.ts';
import { pageRoots } from '../lib/sources/page-roots.ts';

/** So many pages at a time: in between the reader sees how far it is, and may stop. */
const AT_A_TIME = 4;

/** Has the site load some of the pages that it loads as one scrolls; put into the page whenever some more are wanted. */
export default defineUnlistedScript((): Promise<LoadedPages> => {
  const search = pageRoots(document);
  let step = search.next();
  while (!step.done) step = search.next();
  return loadPages(step.value, AT_A_TIME);
});
