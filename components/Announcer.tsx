import styles from './Announcer.module.css';
import { Icon } from './Icon.tsx';
import type { Notice } from './store/state.ts';
import { useWords, type Words } from './words.ts';

/** What was asked for, or came of it. */
const GOOD: ReadonlySet<Notice['said']> = new Set(['copied', 'exported', 'decidedAgain', 'noDoubtsLeft']);

/** Says what became of the last thing asked for, on screen and to screen readers. */
export function Announcer({ notice }: { readonly notice: Notice | null }) {
  const words = useWords();
  const failed = notice !== null && !GOOD.has(notice.said);
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

function sentenceOf({ said, count = 1, doubts = 0 }: Notice, words: Words): string {
  if (said === 'exported') return words.count('said.exported', count);
  if (said !== 'decidedAgain') return words.t(`said.${said}`);
  const told = [
    ...(count > 0 ? [words.count('said.decidedAgain', count)] : []),
    ...(doubts > 0 ? [words.count('said.newDoubts', doubts)] : []),
  ];
  return told.join(' · ');
}
