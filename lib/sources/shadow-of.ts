/** What Chrome gives extensions to see into a closed shadow root. */
interface ShadowReader {
  openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null;
}

/** An element's shadow root, open or, where extensions may see it, closed: in Firefox on the element, in Chrome by `dom`. */
export function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  if (!element.localName.includes('-')) return null;
  const inFirefox = element as Element & { openOrClosedShadowRoot?: ShadowRoot | null };
  if (inFirefox.openOrClosedShadowRoot) return inFirefox.openOrClosedShadowRoot;
  return closedShadowOf(element);
}

/** Refused where the browser does not count the element as one that may have a shadow root. */
function closedShadowOf(element: Element): ShadowRoot | null {
  const reader = (globalThis as { chrome?: { dom?: ShadowReader } }).chrome?.dom;
  try {
    return reader?.openOrClosedShadowRoot?.(element) ?? null;
  } catch {
    return null;
  }
}
