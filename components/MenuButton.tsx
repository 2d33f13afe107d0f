import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Menu, type MenuItem } from './Menu.tsx';
import { usePressOutside } from './use-press-outside.ts';

interface Props {
  readonly label: string;
  readonly class?: string | undefined;
  /** The class of the box that places the menu. */
  readonly placeClass?: string | undefined;
  /** Asked for when the menu opens: what can be done may depend on what is selected. */
  readonly items: () => readonly MenuItem[];
  readonly children: ComponentChildren;
}

/** A button that opens a menu. The menu closes when the focus leaves it, and gives the focus back when it is done. */
export function MenuButton({ label, items, children, placeClass, ...look }: Props) {
  const [shown, setShown] = useState<readonly MenuItem[] | null>(null);
  const box = useRef<HTMLSpanElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  usePressOutside(box, () => setShown(null));
  const close = () => {
    setShown(null);
    opener.current?.focus();
  };
  return (
    <span ref={box} onFocusOut={(event) => leaves(event) && setShown(null)}>
      <button
        type="button"
        class={look.class}
        ref={opener}
        title={label}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={shown !== null}
        onClick={() => setShown(shown ? null : items())}
      >
        {children}
      </button>
      {shown && (
        <div class={placeClass}>
          <Menu label={label} items={shown} onClose={close} />
        </div>
      )}
    </span>
  );
}

/** Where the focus goes nowhere (a line of the menu gave way to others, the window lost it) nothing is left. */
function leaves({ currentTarget, relatedTarget }: FocusEvent): boolean {
  return currentTarget instanceof Node && relatedTarget instanceof Node && !currentTarget.contains(relatedTarget);
}
