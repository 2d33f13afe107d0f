import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import styles from './Menu.module.css';
import { moveTo } from './move-to.ts';

/** One line of a menu: it does something, or leads to a menu of its own. */
export interface MenuItem {
  readonly label: string;
  readonly onChoose?: () => void;
  readonly items?: readonly MenuItem[];
}

interface Props {
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** Called when the menu has done its work, or was left by Escape. */
  readonly onClose: () => void;
}

/**
 * A menu of commands. A line that leads further puts its own lines in the menu's place; Escape and ← lead back. Every key but Tab
 * is the menu's own while it is open, also one that it has no use for: it does nothing to what lies beneath.
 */
export function Menu({ label, items, onClose }: Props) {
  const [path, setPath] = useState<readonly MenuItem[]>([]);
  const menu = useRef<HTMLDivElement>(null);
  const buttons = () => [...(menu.current?.querySelectorAll('button') ?? [])];
  useLayoutEffect(() => {
    // Where a line leads back, the first that leads on comes after it.
    buttons()[path.length > 0 ? 1 : 0]?.focus();
    menu.current?.scrollIntoView?.({ block: 'nearest' });
  }, [path.length]);
  const shown = path.at(-1)?.items ?? items;
  const back = () => (path.length > 0 ? setPath(path.slice(0, -1)) : onClose());
  const choose = (item: MenuItem) => {
    if (item.items) return setPath([...path, item]);
    onClose();
    item.onChoose?.();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return;
    event.stopPropagation();
    const at = buttons().findIndex((button) => button === document.activeElement);
    const next = moveTo(event.key, at, buttons().length);
    const item = shown[path.length > 0 ? at - 1 : at];
    if (next !== undefined) buttons()[next]?.focus();
    else if (event.key === 'Escape' || (event.key === 'ArrowLeft' && path.length > 0)) back();
    else if (event.key === 'ArrowRight' && item?.items) choose(item);
    // Enter and the space bar press the line by themselves.
    if (next !== undefined || event.key === 'Escape' || event.key.startsWith('Arrow')) event.preventDefault();
  };
  return (
    <div
      class={styles.menu}
      role="menu"
      aria-label={path.at(-1)?.label ?? label}
      ref={menu}
      onKeyDown={press}
      onMouseDown={keepFocus}
    >
      {path.length > 0 && (
        <button type="button" role="menuitem" tabIndex={-1} class={styles.back} onClick={back}>
          <Icon name="back" />
          <span>{path.at(-1)?.label}</span>
        </button>
      )}
      {shown.map((item) => (
        <Line key={item.label} item={item} onChoose={() => choose(item)} />
      ))}
    </div>
  );
}

/** Some browsers give a pressed button no focus: the menu would lose it, and close before the press is done. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}

function Line({ item, onChoose }: { readonly item: MenuItem; readonly onChoose: () => void }) {
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      aria-haspopup={item.items ? 'menu' : undefined}
      onClick={onChoose}
    >
      <span>{item.label}</span>
      {item.items && <Icon name="next" />}
    </button>
  );
}
