import { useRef } from 'preact/hooks';
import { ActionButton } from '../ActionButton.tsx';
import styles from './FileButton.module.css';

interface Props {
  readonly label: string;
  /** Kinds of files, as an `input` takes them. */
  readonly accept: string;
  readonly onFile: (file: File) => unknown;
}

/** A button that asks for a file. The same file may be chosen again. */
export function FileButton({ label, accept, onFile }: Props) {
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
        accept={accept}
        aria-label={label}
        tabIndex={-1}
        ref={field}
        onChange={({ currentTarget }) => take(currentTarget)}
      />
    </>
  );
}
