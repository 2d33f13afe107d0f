import { HATHI_WAITING } from './hathi-trust.ts';
import type { Root } from './page-source.ts';
import { PDFJS_PAGES, readPdfjsPage } from './pdfjs-layer.ts';

export interface LoadedPages {
  /** How many pages came, and how many are still to be loaded. */
  readonly loaded: number;
  readonly left: number;
}

/** A page that has not come by then does not come, or much later. */
const PATIENCE_MS = 5_000;
const LOOK_MS = 50;

/** A page that waits: whether it has come is asked again and again; what is asked may keep what came. */
interface WaitingPage {
  readonly element: Element;
  readonly hasCome: () => boolean;
}

/**
 * Has the site load up to `most` of the pages that it loads when the reader scrolls to them, by scrolling to one after
 * another, and scrolls back to where the reader was.
 */
export async function loadPages(roots: readonly Root[], most: number): Promise<LoadedPages> {
  const waiting = roots.flatMap(waitingPages);
  const before = waiting[0] && scrollersOf(waiting[0].element).map((element) => [element, element.scrollTop] as const);
  let loaded = 0;
  for (const page of waiting.slice(0, most)) {
    page.element.scrollIntoView({ block: 'start', behavior: 'instant' });
    if (await comes(page)) loaded++;
  }
  for (const [element, top] of before ?? []) element.scrollTop = top;
  return { loaded, left: waiting.length - loaded };
}

const waitingPages = (root: Root): readonly WaitingPage[] => [
  ...[...root.querySelectorAll(HATHI_WAITING)].map((element) => ({
    element,
    hasCome: () => !element.matches(HATHI_WAITING),
  })),
  ...[...root.querySelectorAll(PDFJS_PAGES)]
    .map((element, number) => ({ element, hasCome: () => isShown(element) && hasRuns(element, number) }))
    .filter(({ element }, number) => !hasRuns(element, number)),
];

/** A layer of text is closed by this element when all of it is there; the picture comes before it. */
const isShown = (page: Element): boolean => page.querySelector('.textLayer .endOfContent') !== null;

function hasRuns(page: Element, number: number): boolean {
  const reading = readPdfjsPage(page, number);
  let step = reading.next();
  while (!step.done) step = reading.next();
  return step.value !== undefined;
}

async function comes({ hasCome }: WaitingPage): Promise<boolean> {
  for (const end = performance.now() + PATIENCE_MS; performance.now() < end;) {
    if (hasCome()) return true;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  return hasCome();
}

/** What scrolls when an element is scrolled to, outermost last. */
function scrollersOf(element: Element): readonly Element[] {
  const scrollers: Element[] = [];
  for (let outer = element.parentElement; outer; outer = outer.parentElement)
    if (outer.scrollHeight > outer.clientHeight) scrollers.push(outer);
  return scrollers;
}
