import { useEffect } from 'preact/hooks';
import { ActionButton } from '../ActionButton.tsx';
import { Icon } from '../Icon.tsx';
import type { Store } from '../store/create-store.ts';
import { useWords } from '../words.ts';
import styles from './DoubtCard.module.css';
import { readingsOf } from './readings-of.ts';

/** The doubt that the reader is asked about: its two readings, and a key for each. */
export function DoubtCard({ store }: { readonly store: Store }) {
  const words = useWords();
  const { t } = words;
  const page = store.state.page.value;
  const number = store.state.doubt.value;
  const doubt = number === null ? undefined : page?.result.doubts[number];
  useEffect(() => showMark(number), [number, doubt]);
  if (!page || !doubt || number === null) return null;
  const { as, other } = readingsOf(doubt, page, words);
  const place = [words.number(number + 1), words.number(page.result.doubts.length)];
  return (
    <section class={styles.card} aria-label={t('doubts.title', undefined, place)}>
      <header class={styles.head}>
        <strong>{t('doubts.title', undefined, place)}</strong>
        <span class={styles.steps}>
          <Step label={t('doubts.previous')} sign="back" shortcut="p" onPress={() => store.stepDoubt(-1)} />
          <Step label={t('doubts.next')} sign="next" shortcut="n" onPress={() => store.stepDoubt(1)} />
          <Step label={t('doubts.leave')} sign="close" onPress={store.leaveDoubts} />
        </span>
      </header>
      <p class={styles.reason} role="status">
        {t(`doubt.${doubt.reason}`)}
      </p>
      <div class={styles.readings}>
        <Reading title={t('doubts.as')} text={as} label={t('doubts.keep')} shortcut="1" onPress={store.keepReading} />
        <Reading
          title={t('doubts.other')}
          text={other}
          label={t('doubts.take')}
          shortcut="2"
          onPress={store.takeOtherReading}
        />
      </div>
    </section>
  );
}

interface ReadingProps {
  readonly title: string;
  readonly text: string;
  readonly label: string;
  readonly shortcut: string;
  readonly onPress: () => void;
}

function Reading({ title, text, label, shortcut, onPress }: ReadingProps) {
  return (
    <div class={styles.reading}>
      <p>
        <span class={styles.title}>{title}</span>
        <span class={styles.text}>{text}</span>
      </p>
      <ActionButton label={label} shortcut={shortcut} onPress={onPress} />
    </div>
  );
}

interface StepProps {
  readonly label: string;
  readonly sign: 'back' | 'next' | 'close';
  readonly shortcut?: string;
  readonly onPress: () => void;
}

function Step({ label, sign, shortcut, onPress }: StepProps) {
  return (
    <button type="button" title={label} aria-label={label} aria-keyshortcuts={shortcut} onClick={onPress}>
      <Icon name={sign} />
    </button>
  );
}

/** Brings the marked place of the doubt into sight, once it is on the screen. */
function showMark(number: number | null): (() => void) | undefined {
  const marks = [...document.querySelectorAll(`mark[data-doubt="${number}"]`)];
  marks[0]?.scrollIntoView({ block: 'center' });
  for (const mark of marks) mark.setAttribute('data-asked', '');
  return () => marks.forEach((mark) => mark.removeAttribute('data-asked'));
}
