import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Calls back when the reader presses anywhere but in this element. */
export function usePressOutside(box: RefObject<Element | null>, onPress: () => void): void {
  useEffect(() => {
    const press = ({ target }: PointerEvent) => {
      if (target instanceof Node && !box.current?.contains(target)) onPress();
    };
    document.addEventListener('pointerdown', press);
    return () => document.removeEventListener('pointerdown', press);
  });
}
