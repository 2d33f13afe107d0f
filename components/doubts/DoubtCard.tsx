import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Doubt } from '../../lib/model/doubt.ts';
import type { ReadPage } from '../../lib/model/outcome.ts';
import { ActionButton } from '../ActionButton.tsx';
import { Icon } from '../Icon.tsx';
import type { Store } from '../store/create-store.ts';
import { useWords } from '../words.ts';
import styles from './DoubtCard.module.css';
import { readingsOf } from './readings-of.ts';

/** The doubt that the reader is asked about, if there is one. */
export function DoubtCard({ store }: { readonly store: Store }) {
  const page = store.state.page.value;
  const number = store.state.doubt.value;
  const doubt = number === null ? undefined : page?.result.doubts[number];
  return page && doubt && number !== null ? <Card store={store} page={page} doubt={doubt} number={number} /> : null;
}

interface CardProps {
  readonly store: Store;
  readonly page: ReadPage;
  readonly doubt: Doubt;
  readonly number: number;
}

/** Its two readings, and a key for each. When it leaves, the focus does not get lost with it. */
function Card({ store, page, doubt, number }: CardProps) {
  const words = useWords();
  const { t } = words;
  const card = useRef<HTMLElement>(null);
  useEffect(() => showMark(number), [number, doubt]);
  useLayoutEffect(() => () => void leaveTo('main h1', card.current), []);
  const { as, other } = readingsOf(doubt, page, words);
  const place = [words.number(number + 1), words.number(page.result.doubts.length)];
  return (
    <section ref={card} class={styles.card} aria-label={t('doubts.title', undefined, place)}>
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

/** Hands the focus on to what is read, where it stands in something that leaves. */
function leaveTo(selector: string, leaving: HTMLElement | null): void {
  if (leaving?.contains(document.activeElement))
    document.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
}

/** Brings the marked place of the doubt into sight, once it is on the screen. */
function showMark(number: number | null): (() => void) | undefined {
  const marks = [...document.querySelectorAll(`mark[data-doubt="${number}"]`)];
  marks[0]?.scrollIntoView({ block: 'center' });
  for (const mark of marks) mark.setAttribute('data-asked', '');
  return () => marks.forEach((mark) => mark.removeAttribute('data-asked'));
}
