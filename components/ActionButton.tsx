import styles from './ActionButton.module.css';

interface Props {
  readonly label: string;
  /** The single key that does the same. */
  readonly shortcut?: string;
  /** The one thing that most readers came for. */
  readonly main?: boolean;
  readonly onPress: () => unknown;
}

/** The second press of a double click: what it would do, a reader has not yet seen. */
const SECOND_OF_TWO = 2;

/** A button with its words on it, and the key that does the same. */
export function ActionButton({ label, shortcut, main = false, onPress }: Props) {
  return (
    <button
      type="button"
      class={main ? styles.main : styles.button}
      aria-keyshortcuts={shortcut}
      onClick={({ detail }) => detail < SECOND_OF_TWO && void onPress()}
    >
      {label}
      {shortcut && (
        <kbd aria-hidden="true" class={styles.key}>
          {shortcut}
        </kbd>
      )}
    </button>
  );
}
