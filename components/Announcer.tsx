import styles from './Announcer.module.css';
import { Icon } from './Icon.tsx';
import type { Notice } from './store/state.ts';
import { useWords, type Words } from './words.ts';

/** Says what became of the last thing asked for, on screen and to screen readers. */
export function Announcer({ notice }: { readonly notice: Notice | null }) {
  const words = useWords();
  const failed = notice !== null && notice.said !== 'copied' && notice.said !== 'exported';
  return (
    <div class={styles.announcer} role="status">
      {notice && (
        <p key={notice.id} class={failed ? styles.failed : styles.done}>
          {!failed && <Icon name="done" />}
          {sentenceOf(notice, words)}
        </p>
      )}
    </div>
  );
}

function sentenceOf({ said, files }: Notice, { t, count }: Words): string {
  return said === 'exported' ? count('said.exported', files ?? 1) : t(`said.${said}`);
}
