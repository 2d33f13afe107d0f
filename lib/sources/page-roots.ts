import type { Root } from './page-source.ts';
import { shadowOf } from './shadow-of.ts';

/** Frames in frames in frames: no newspaper page goes deeper. */
const DEEPEST_FRAME = 6;

/** The roots that text may stand in: a document, its shadow roots, and the same in the frames that may be read. */
export function pageRoots(document: Document, depth = 0): readonly Root[] {
  const elements = Array.from(document.querySelectorAll('*'));
  const shadows = shadowsAmong(elements);
  const frames =
    depth < DEEPEST_FRAME
      ? elements
          .filter(isFrame)
          .map(documentIn)
          .filter((inner) => inner !== null)
      : [];
  return [document, ...shadows, ...frames.flatMap((frame) => pageRoots(frame, depth + 1))];
}

const shadowsAmong = (elements: readonly Element[]): readonly ShadowRoot[] =>
  elements.flatMap((element) => {
    const shadow = shadowOf(element);
    return shadow ? [shadow, ...shadowsAmong(Array.from(shadow.querySelectorAll('*')))] : [];
  });

const isFrame = (element: Element): boolean => element.localName === 'iframe' || element.localName === 'frame';

/** A frame's document; null where it is another site's or is not shown. */
function documentIn(frame: Element): Document | null {
  try {
    if (frame.getClientRects?.().length === 0 && isLaidOut(frame)) return null;
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** Whether boxes can be asked for at all: a document without a window has none. */
const isLaidOut = (frame: Element): boolean => (frame.ownerDocument.body?.getClientRects?.().length ?? 0) > 0;
