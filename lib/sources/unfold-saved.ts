import { showShadows } from './show-shadows.ts';

/** How what a frame shows is come by where nothing is shown. */
export interface SavedFrames {
  parse(markup: string): Document;
  /** The markup at a frame's address, which is as the page writes it; nothing where it is not at hand. */
  read(address: string): Promise<string | undefined>;
}

/** Frames in frames in frames: no newspaper page goes deeper. */
const DEEPEST = 6;

/**
 * Puts what a tab would show of a saved page where it would be shown: shadow roots told in the markup, and frames. The document
 * is changed. Gives the addresses of the frames that are not at hand.
 */
export async function unfoldSaved(document: Document, frames: SavedFrames, depth = 0): Promise<readonly string[]> {
  showShadows(document);
  const missing: string[] = [];
  for (const frame of document.querySelectorAll('iframe, frame')) {
    const markup = depth < DEEPEST ? await markupOf(frame, frames) : undefined;
    if (markup === undefined) {
      missing.push(...addressOf(frame));
      continue;
    }
    const inner = frames.parse(markup);
    missing.push(...(await unfoldSaved(inner, frames, depth + 1)));
    frame.replaceWith(shownIn(document, inner));
  }
  return missing;
}

async function markupOf(frame: Element, frames: SavedFrames): Promise<string | undefined> {
  const own = frame.getAttribute('srcdoc');
  if (own !== null) return own;
  const [address] = addressOf(frame);
  return address === undefined ? undefined : frames.read(address);
}

/** Where a frame's page stands; nothing where it has none, or one made by a script. */
function addressOf(frame: Element): readonly string[] {
  const address = frame.getAttribute('src')?.trim() ?? '';
  return /^(?:$|#|about:|javascript:|data:|blob:)/iu.test(address) ? [] : [address];
}

/** The frame's page, in place of the frame. */
function shownIn(document: Document, inner: Document): Element {
  const place = document.createElement('div');
  for (const node of Array.from(inner.body?.childNodes ?? [])) place.append(document.importNode(node, true));
  return place;
}
