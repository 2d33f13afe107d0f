import { ELEMENT } from './node-types.ts';

/** The element that a node is, or stands in. */
export const elementOf = (node: Node): Element | null =>
  node.nodeType === ELEMENT ? (node as Element) : node.parentElement;
