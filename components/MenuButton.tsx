import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Menu, type MenuItem } from './Menu.tsx';

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
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setShown(null);
    opener.current?.focus();
  };
  return (
    <span onFocusOut={(event) => leaves(event) && setShown(null)}>
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

/** The window losing the focus as a whole is no leaving. */
function leaves({ currentTarget, relatedTarget }: FocusEvent): boolean {
  if (!(currentTarget instanceof Node) || !document.hasFocus()) return false;
  return !(relatedTarget instanceof Node && currentTarget.contains(relatedTarget));
}
