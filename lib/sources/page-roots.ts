import type { Root } from './page-source.ts';
import { shadowOf } from './shadow-of.ts';

/** Frames in frames in frames: no newspaper page goes deeper. */
const DEEPEST_FRAME = 6;
/** How many elements are looked at between two pauses. */
const ELEMENTS_A_SLICE = 2_000;

/** The roots that text may stand in: a document, its shadow roots, and the same in the frames that may be read. */
export function* pageRoots(document: Document, depth = 0): Generator<number, readonly Root[]> {
  const own: readonly Root[] = [document, ...(yield* shadowsIn(document))];
  if (depth >= DEEPEST_FRAME) return own;
  const roots = [...own];
  for (const frame of own.flatMap(framesIn)) {
    const inner = documentIn(frame);
    if (inner) roots.push(...(yield* pageRoots(inner, depth + 1)));
  }
  return roots;
}

const framesIn = (root: Root): readonly Element[] => [...root.querySelectorAll('iframe, frame, object')];

function* shadowsIn(root: Root): Generator<number, readonly ShadowRoot[]> {
  const shadows: ShadowRoot[] = [];
  let looked = 0;
  for (const element of root.querySelectorAll('*')) {
    if (++looked % ELEMENTS_A_SLICE === 0) yield 0;
    const shadow = shadowOf(element);
    if (shadow) shadows.push(shadow, ...(yield* shadowsIn(shadow)));
  }
  return shadows;
}

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
