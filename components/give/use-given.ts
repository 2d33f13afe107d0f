import { useEffect, useState } from 'preact/hooks';

/**
 * Takes what is pasted or dropped anywhere on the page, a file or a text. Tells whether something is held over the page.
 * A field takes its own pastes, and what is dropped there unless that is a file. What is dragged from a place on the page to
 * another is no page that is given; a file never comes from there. That such a drag has ended is not told of what is gone by then.
 */
export function useGiven(onGive: ((given: File | string) => unknown) | undefined): boolean {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!onGive) return;
    const ending = new AbortController();
    let isOwn = false;
    const give = (event: Event, data: DataTransfer | null) => {
      const given = data?.files[0] ?? data?.getData('text/plain');
      if (!given) return;
      event.preventDefault();
      onGive(given);
    };
    const isGiven = ({ target, dataTransfer }: DragEvent) => holdsFile(dataTransfer) || (!isOwn && !isField(target));
    const hold = (event: DragEvent) => {
      if (isGiven(event)) event.preventDefault();
      setHeld(isGiven(event));
    };
    const drop = (event: DragEvent) => {
      if (isGiven(event)) give(event, event.dataTransfer);
      setHeld((isOwn = false));
    };
    const listen = <K extends keyof DocumentEventMap>(type: K, listener: (event: DocumentEventMap[K]) => unknown) =>
      document.addEventListener(type, listener, { signal: ending.signal });
    listen('paste', (event) => !isField(event.target) && give(event, event.clipboardData));
    listen('dragstart', () => (isOwn = true));
    listen('dragend', () => (isOwn = false));
    listen('dragover', hold);
    listen('dragleave', (event) => event.relatedTarget === null && setHeld(false));
    listen('drop', drop);
    return () => ending.abort();
  }, [onGive]);
  return held;
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('textarea, input') !== null;
}

const holdsFile = (data: DataTransfer | null): boolean => data?.types?.includes('Files') ?? false;
