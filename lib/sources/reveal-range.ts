import { elementOf } from './element-of.ts';

/** Scrolls what a range stands in so that it comes to the middle of the window, through frames; false where it shows nothing. */
export function revealRange(range: Range): boolean {
  const element = elementOf(range.startContainer);
  if (!element) return false;
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  for (let outer: Element | null = element; outer; outer = outer.parentElement) centre(range, outer);
  return range.getClientRects().length > 0;
}

/** Scrolls one element that scrolls: a long `pre` may be many windows high, so that its own edges tell nothing. */
function centre(range: Range, scroller: Element): void {
  if (scroller.scrollHeight <= scroller.clientHeight) return;
  const isPage = scroller === scroller.ownerDocument.scrollingElement;
  const height = scroller.clientHeight;
  const top = isPage ? 0 : scroller.getBoundingClientRect().top;
  const { top: rangeTop, height: rangeHeight } = range.getBoundingClientRect();
  scroller.scrollTop += rangeTop - top - (height - Math.min(rangeHeight, height)) / 2;
}
