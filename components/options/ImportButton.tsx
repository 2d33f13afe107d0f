import { useRef } from 'preact/hooks';
import { ActionButton } from '../ActionButton.tsx';
import styles from './ImportButton.module.css';

interface Props {
  readonly label: string;
  readonly onFile: (file: File) => unknown;
}

/** A button that asks for a JSON file. The same file may be chosen again. */
export function ImportButton({ label, onFile }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const take = (chosen: HTMLInputElement) => {
    const file = chosen.files?.[0];
    if (file) void onFile(file);
    chosen.value = '';
  };
  return (
    <>
      <ActionButton label={label} onPress={() => field.current?.click()} />
      <input
        class={styles.field}
        type="file"
        accept=".json,application/json"
        aria-label={label}
        tabIndex={-1}
        ref={field}
        onChange={({ currentTarget }) => take(currentTarget)}
      />
    </>
  );
}
