import { ELEMENT, TEXT } from '../node-types.ts';

/** Fewer spans than this may be anything. */
const FEWEST_SPANS = 6;
/** How many spans are looked at. */
const LOOKED_AT = 40;
/** Spans shorter than this are words, not lines. */
const SHORTEST_LINE = 5;

/**
 * Whether an element holds nothing but spans, each as long as a printed line: pages made from scans put every line into
 * a span, without a line end between them.
 */
export function holdsLinesInSpans(element: Element): boolean {
  if (element.childElementCount < FEWEST_SPANS) return false;
  const children = Array.from(element.childNodes).slice(0, LOOKED_AT * 2);
  if (!children.every(isSpanOrSpace)) return false;
  const lengths = children.filter((node) => node.nodeType === ELEMENT).map((node) => textLength(node));
  lengths.sort((a, b) => a - b);
  return (lengths[Math.floor(lengths.length / 2)] ?? 0) >= SHORTEST_LINE;
}

const isSpanOrSpace = (node: Node): boolean =>
  node.nodeType === ELEMENT
    ? (node as Element).localName === 'span' && (node as Element).querySelector('br') === null
    : node.nodeType !== TEXT || (node as Text).data.trim() === '';

const textLength = (node: Node): number => node.textContent?.trim().length ?? 0;
