import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { ReadPage } from '../lib/model/outcome.ts';
import { ActionButton } from './ActionButton.tsx';
import styles from './AskView.module.css';
import { PagePicture } from './PagePicture.tsx';
import stateStyles from './StateView.module.css';
import { useWords } from './words.ts';

interface Props {
  readonly page: ReadPage;
  readonly onShow: () => unknown;
  readonly onRefuse: () => unknown;
}

/** So many characters of the text show what kind of text it is. */
const SHOWN = 60;

/** A page that may be a newspaper page or not: the reader knows. The question is read out as the focus comes to its answer. */
export function AskView({ page, onShow, onRefuse }: Props) {
  const { t } = useWords();
  const [title, body] = [useId(), useId()];
  const view = useRef<HTMLElement>(null);
  useLayoutEffect(() => view.current?.querySelector('button')?.focus(), []);
  return (
    <section class={stateStyles.state} role="group" aria-labelledby={title} aria-describedby={body} ref={view}>
      <PagePicture kind="blank" />
      <h1 id={title}>{t('asked.title')}</h1>
      <p id={body}>{t('asked.body')}</p>
      <blockquote class={styles.text}>{firstWords(page.source.text)}</blockquote>
      <div class={styles.answers}>
        <ActionButton main label={t('asked.show')} onPress={onShow} />
        <ActionButton label={t('asked.refuse')} onPress={onRefuse} />
      </div>
    </section>
  );
}

function firstWords(text: string): string {
  const words = text
    .trimStart()
    .slice(0, 4 * SHOWN)
    .replaceAll(/\s+/gu, ' ');
  return words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
}
