import { useRef } from 'preact/hooks';
import { ActionButton } from '../ActionButton.tsx';
import { PagePicture } from '../PagePicture.tsx';
import stateStyles from '../StateView.module.css';
import { useWords } from '../words.ts';
import { FileButton } from './FileButton.tsx';
import styles from './GiveView.module.css';

interface Props {
  readonly onGive: (given: File | string) => unknown;
}

/** Asks for a page: text to be pasted, or a file to be dropped or chosen. */
export function GiveView({ onGive }: Props) {
  const { t } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const take = () => {
    const text = field.current?.value ?? '';
    if (text.trim()) onGive(text);
    else field.current?.focus();
  };
  return (
    <section class={stateStyles.state}>
      <PagePicture kind="blank" />
      <h1>{t('give.title')}</h1>
      <p>{t('give.body')}</p>
      <textarea class={styles.field} ref={field} aria-label={t('give.field')} placeholder={t('give.field')} rows={8} />
      <div class={styles.actions}>
        <ActionButton main label={t('give.take')} onPress={take} />
        <FileButton label={t('give.choose')} accept=".txt,.html,.htm,.xhtml,.hocr,.xml,.pdf,text/*" onFile={onGive} />
      </div>
    </section>
  );
}
