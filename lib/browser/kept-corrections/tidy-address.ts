/**
 * Parts of a query that tell where a reader came from and not what is shown: those of campaigns, of advertisements, of shares
 * and, `spm` and `scm`, of the way taken through a site.
 */
const TRACKING =
  /^(?:utm_.*|_ga|_gl|_hsenc|_hsmi|bd_vid|dclid|fbclid|gad_.*|gbraid|gclid|gclsrc|igshid|mc_cid|mc_eid|msclkid|scm|share_.*|spm|srsltid|sudaref|ttclid|twclid|vd_source|wbraid|yclid)$/iu;

/**
 * The address under which a page's corrections are kept: without a fragment, tracking parts, user name and password.
 * The rest of the query stays as it is written, since older sites write it in other encodings than UTF-8.
 */
export function tidyAddress(address: string): string {
  const url = URL.parse(address);
  if (!url) return address;
  url.hash = '';
  url.username = '';
  url.password = '';
  const [before = '', query] = url.href.split(/\?(.*)/su);
  if (query === undefined) return before;
  const kept = query.split('&').filter((part) => !TRACKING.test(part.split('=', 1)[0] ?? ''));
  return kept.length > 0 && query ? `${before}?${kept.join('&')}` : before;
}
