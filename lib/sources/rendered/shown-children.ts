import { shadowOf } from '../shadow-of.ts';

/** The nodes that are shown inside an element: those of its shadow root, and in a slot those put into it. */
export function shownChildren(element: Element): ArrayLike<Node> {
  const shadow = shadowOf(element);
  if (shadow) return shadow.childNodes;
  if (element.localName !== 'slot') return element.childNodes;
  const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
  return assigned.length > 0 ? assigned : element.childNodes;
}
