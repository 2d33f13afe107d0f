import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { ActionButton } from './ActionButton.tsx';
import { PagePicture } from './PagePicture.tsx';
import styles from './PasswordView.module.css';
import stateStyles from './StateView.module.css';
import { useWords } from './words.ts';

interface Props {
  /** The password before was not it. */
  readonly wrong: boolean;
  readonly onUnlock: (password: string) => void;
  readonly onCancel: () => void;
}

/** A PDF that is locked: the reader gives its password, or does without. What to do is read out as the focus comes to the field. */
export function PasswordView({ wrong, onUnlock, onCancel }: Props) {
  const { t } = useWords();
  const [title, body] = [useId(), useId()];
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const unlock = () => onUnlock(field.current?.value ?? '');
  return (
    <form
      class={stateStyles.state}
      aria-labelledby={title}
      onSubmit={(event) => {
        event.preventDefault();
        unlock();
      }}
    >
      <PagePicture kind="locked" />
      <h1 id={title}>{t('locked.title')}</h1>
      <p id={body}>{t(wrong ? 'locked.wrong' : 'locked.body')}</p>
      <input
        class={styles.field}
        type="password"
        autocomplete="off"
        aria-label={t('locked.field')}
        aria-describedby={body}
        aria-invalid={wrong}
        ref={field}
      />
      <div class={styles.answers}>
        <ActionButton main label={t('locked.unlock')} onPress={unlock} />
        <ActionButton label={t('action.cancel')} onPress={onCancel} />
      </div>
    </form>
  );
}
