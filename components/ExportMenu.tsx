import { ActionButton } from './ActionButton.tsx';
import styles from './ExportMenu.module.css';
import { Icon } from './Icon.tsx';
import { MenuButton } from './MenuButton.tsx';
import { useWords } from './words.ts';

interface Props {
  /** In the way that the reader likes best. */
  readonly onExport: () => unknown;
  readonly onOneFile: () => unknown;
  readonly onEach: () => unknown;
}

/** Export all: at once as the reader likes it, and beside it a small menu with the other ways. */
export function ExportMenu({ onExport, onOneFile, onEach }: Props) {
  const { t } = useWords();
  const items = () => [
    { label: t('action.exportOneFile'), onChoose: () => void onOneFile() },
    { label: t('action.exportEach'), onChoose: () => void onEach() },
  ];
  return (
    <div class={styles.group}>
      <ActionButton label={t('action.exportAll')} shortcut="e" onPress={onExport} />
      <MenuButton label={t('action.exportHow')} class={styles.opener} placeClass={styles.place} items={items}>
        <Icon name="more" />
      </MenuButton>
    </div>
  );
}
