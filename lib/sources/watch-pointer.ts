/** A place in the page's text, as browsers tell it: Chrome and Firefox by one name, older Chrome by another. */
interface CaretFinder {
  caretPositionFromPoint?: (x: number, y: number, options?: unknown) => { offsetNode: Node; offset: number } | null;
  caretRangeFromPoint?: (x: number, y: number) => Range | null;
}

/** Tells, once a frame at most, at which place of a document's text the pointer is. Gives what ends the watching. */
export function watchPointer(document: Document, onPlace: (node: Node, offset: number) => void): () => void {
  let asked = 0;
  const look = (event: PointerEvent): void => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(() => {
      const place = placeAt(document, event.clientX, event.clientY);
      if (place) onPlace(place.node, place.offset);
    });
  };
  document.addEventListener('pointermove', look, { passive: true });
  return () => {
    cancelAnimationFrame(asked);
    document.removeEventListener('pointermove', look);
  };
}

function placeAt(document: Document, x: number, y: number): { node: Node; offset: number } | null {
  const finder = document as CaretFinder;
  const position = finder.caretPositionFromPoint?.(x, y);
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = finder.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}
