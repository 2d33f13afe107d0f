import type { Outcome } from '../model/outcome.ts';

/** Pages that belong to a browser or to its store; no extension gets into them. */
const FORBIDDEN_URL =
  /^(?:chrome|chrome-extension|chrome-search|devtools|edge|brave|vivaldi|opera|moz-extension|about|view-source|resource):|^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org)(?:[/?#]|$)/;

/** How Chrome says that nobody may read the page, and not only this extension. */
const FORBIDDEN_MESSAGE = /chrome(?:-\w+)?:\/\/|extensions gallery|error page|view-source|devtools/i;

/** How Chrome and Firefox say that this extension holds no permission for the page. */
const NO_PERMISSION = /must request permission|missing host permission|cannot access contents/i;

/** How Chrome and Firefox say that the page, or its tab, is no longer there. */
const GONE =
  /receiving end does not exist|message (?:port|channel)|back\/forward cache|no tab with id|invalid tab id|tab was closed|frame (?:with id )?\d+ was removed|went out of scope|destroyed before query|^no response$/i;

/** What a refused injection, or a reader in the page that answers no more, means from the browser's words and the tab's address. */
export function refusalOf(message: string, url: string | undefined): Outcome {
  if (url && FORBIDDEN_URL.test(url)) return { status: 'forbidden' };
  if (FORBIDDEN_MESSAGE.test(message)) return { status: 'forbidden' };
  if (NO_PERMISSION.test(message)) return { status: url?.startsWith('file:') ? 'fileForbidden' : 'lostPermission' };
  if (GONE.test(message)) return { status: 'gone' };
  return { status: 'failed', message };
}
