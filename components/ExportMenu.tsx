import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ActionButton } from './ActionButton.tsx';
import styles from './ExportMenu.module.css';
import { Icon } from './Icon.tsx';
import { moveTo } from './move-to.ts';
import { useWords } from './words.ts';

interface Props {
  readonly onOneFile: () => unknown;
  readonly onEach: () => unknown;
}

/** Export all: one file at once, and beside it a small menu with the other ways. */
export function ExportMenu({ onOneFile, onEach }: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const choose = (save: () => unknown) => () => {
    close();
    save();
  };
  return (
    <div class={styles.group} onFocusOut={(event) => leaves(event) && setOpen(false)}>
      <ActionButton label={t('action.exportAll')} shortcut="e" onPress={onOneFile} />
      <button
        type="button"
        class={styles.opener}
        ref={opener}
        title={t('action.exportHow')}
        aria-label={t('action.exportHow')}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" />
      </button>
      {open && (
        <Menu
          items={[
            { label: t('action.exportOneFile'), onChoose: choose(onOneFile) },
            { label: t('action.exportEach'), onChoose: choose(onEach) },
          ]}
          onClose={close}
        />
      )}
    </div>
  );
}

interface MenuProps {
  readonly items: readonly { readonly label: string; readonly onChoose: () => void }[];
  readonly onClose: () => void;
}

function Menu({ items, onClose }: MenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const buttons = () => [...(menu.current?.querySelectorAll('button') ?? [])];
  useLayoutEffect(() => buttons()[0]?.focus(), []);
  const press = (event: KeyboardEvent) => {
    const at = buttons().findIndex((button) => button === document.activeElement);
    const next = moveTo(event.key, at, items.length);
    if (next === undefined && event.key !== 'Escape') return;
    event.preventDefault();
    if (next === undefined) onClose();
    else buttons()[next]?.focus();
  };
  return (
    <div class={styles.menu} role="menu" ref={menu} onKeyDown={press}>
      {items.map(({ label, onChoose }) => (
        <button key={label} type="button" role="menuitem" tabIndex={-1} onClick={onChoose}>
          {label}
        </button>
      ))}
    </div>
  );
}

function leaves({ currentTarget, relatedTarget }: FocusEvent): boolean {
  return !(currentTarget instanceof Node && relatedTarget instanceof Node && currentTarget.contains(relatedTarget));
}
