import { DRAG_TYPE } from '../drag-type.ts';
import { useEffect, useState } from 'preact/hooks';

/**
 * Takes what is pasted or dropped anywhere on the page, a file or a text. Tells whether something is held over the page.
 * A field takes its own pastes.
 */
export function useGiven(onGive: ((given: File | string) => unknown) | undefined): boolean {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!onGive) return;
    const ending = new AbortController();
    const { signal } = ending;
    const give = (event: Event, data: DataTransfer | null) => {
      const given = data?.files[0] ?? data?.getData('text/plain');
      if (!given) return;
      event.preventDefault();
      onGive(given);
    };
    document.addEventListener('paste', (event) => !isField(event.target) && give(event, event.clipboardData), {
      signal,
    });
    document.addEventListener('dragover', (event) => isGiven(event) && (event.preventDefault(), setHeld(true)), {
      signal,
    });
    document.addEventListener('dragleave', (event) => event.relatedTarget === null && setHeld(false), { signal });
    document.addEventListener('drop', (event) => (setHeld(false), give(event, event.dataTransfer)), { signal });
    return () => ending.abort();
  }, [onGive]);
  return held;
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('textarea, input') !== null;
}

function isGiven({ dataTransfer }: DragEvent): boolean {
  return !dataTransfer?.types?.includes(DRAG_TYPE);
}
