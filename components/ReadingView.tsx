import type { Progress } from './actions.ts';
import { ActionButton } from './ActionButton.tsx';
import { PagePicture } from './PagePicture.tsx';
import styles from './StateView.module.css';
import { useWords } from './words.ts';

interface Props {
  readonly progress: Progress | null;
  readonly onCancel: () => void;
}

/** While the page is read: how far, and a way to stop. */
export function ReadingView({ progress, onCancel }: Props) {
  const { t, number } = useWords();
  const known = progress !== null && progress.total > 0;
  return (
    <section class={`${styles.state} ${styles.late}`} aria-busy="true">
      <PagePicture kind="reading" />
      <h1>{t('reading.title')}</h1>
      <progress
        class={styles.progress}
        aria-label={t('reading.title')}
        {...(known && { value: progress.done, max: progress.total })}
      />
      <p class={styles.count}>
        {known
          ? t(progress.unit === 'pages' ? 'reading.pages' : 'reading.progress', undefined, [
              number(progress.done),
              number(progress.total),
            ])
          : t('reading.hint')}
      </p>
      <ActionButton label={t('action.cancel')} onPress={onCancel} />
    </section>
  );
}
