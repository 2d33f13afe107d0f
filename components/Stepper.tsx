import { Icon } from './Icon.tsx';
import styles from './Stepper.module.css';
import type { Store } from './store/create-store.ts';
import { useWords } from './words.ts';

interface Props {
  readonly store: Store;
  readonly count: number;
}

/** Which article of how many is shown, with the way to its neighbours. */
export function Stepper({ store, count }: Props) {
  const { t, number } = useWords();
  const view = store.state.view.value;
  if (view.name !== 'article') return null;
  return (
    <nav class={styles.stepper} aria-label={t('list.title')}>
      <Step
        label={t('article.previous')}
        sign="back"
        shortcut="ArrowLeft"
        disabled={view.index === 0}
        onStep={() => store.step(-1)}
      />
      <span>{t('article.position', undefined, [number(view.index + 1), number(count)])}</span>
      <Step
        label={t('article.next')}
        sign="next"
        shortcut="ArrowRight"
        disabled={view.index === count - 1}
        onStep={() => store.step(1)}
      />
    </nav>
  );
}

interface StepProps {
  readonly label: string;
  readonly sign: 'back' | 'next';
  readonly shortcut: string;
  readonly disabled: boolean;
  readonly onStep: () => void;
}

/** Stays focusable at the ends, so that the focus is not lost on the way. */
function Step({ label, sign, shortcut, disabled, onStep }: StepProps) {
  return (
    <button
      type="button"
      title={label}
      aria-label={label}
      aria-keyshortcuts={shortcut}
      aria-disabled={disabled}
      onClick={onStep}
    >
      <Icon name={sign} />
    </button>
  );
}
