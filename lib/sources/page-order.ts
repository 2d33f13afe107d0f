const FOLLOWING = 4;
const DOCUMENT_FRAGMENT = 11;

/** Compares two elements by where they stand on the page, through shadow roots and frames. */
export function comparePlaces(a: Element, b: Element): number {
  const [pathA, pathB] = [hostsOf(a), hostsOf(b)];
  for (let level = 0; level < Math.min(pathA.length, pathB.length); level++) {
    const [elementA, elementB] = [pathA[level]!, pathB[level]!];
    if (elementA === elementB) continue;
    return elementA.compareDocumentPosition(elementB) & FOLLOWING ? -1 : 1;
  }
  return pathA.length - pathB.length;
}

/** Whether an element is another, or stands inside it, through shadow roots and frames. */
export const standsIn = (inner: Element, outer: Element): boolean =>
  hostsOf(inner).some((host) => host === outer || outer.contains(host));

/** An element and the hosts and frames that it stands in, outermost first. */
function hostsOf(element: Element): readonly Element[] {
  const hosts = [element];
  for (let host = hostOf(element); host; host = hostOf(host)) hosts.unshift(host);
  return hosts;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  if (root.nodeType === DOCUMENT_FRAGMENT && 'host' in root) return (root as ShadowRoot).host;
  return element.ownerDocument.defaultView?.frameElement ?? null;
}
