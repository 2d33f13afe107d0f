import { useRef, useState } from 'preact/hooks';
import type { Comfort } from '../../lib/model/settings.ts';
import type { Store } from '../store/create-store.ts';
import { useWords } from '../words.ts';
import { ChoiceRow } from './ChoiceRow.tsx';
import styles from './ComfortMenu.module.css';
import { SizeRow } from './SizeRow.tsx';

/** “Aa”: how articles are set for reading, changed as it is chosen. */
export function ComfortMenu({ store }: { readonly store: Store }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <div class={styles.group} role="group" aria-label={t('comfort.title')} onKeyDown={press}>
      <button
        type="button"
        class={styles.opener}
        ref={opener}
        title={t('comfort.title')}
        aria-label={t('comfort.title')}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        Aa
      </button>
      {open && <Choices comfort={store.state.settings.value.comfort} onChoose={store.chooseComfort} />}
    </div>
  );
}

interface ChoicesProps {
  readonly comfort: Comfort;
  readonly onChoose: (chosen: Partial<Comfort>) => void;
}

/** Every choice there is, in the order of how often it is wanted. */
function Choices({ comfort, onChoose }: ChoicesProps) {
  const row = { comfort, onChoose };
  return (
    <div class={styles.panel}>
      <SizeRow {...row} />
      <ChoiceRow name="face" values={['song', 'kai', 'sans']} {...row} />
      <ChoiceRow name="lineHeight" values={['close', 'usual', 'wide']} {...row} />
      <ChoiceRow name="width" values={['narrow', 'usual', 'wide']} {...row} />
      <ChoiceRow name="theme" values={['system', 'light', 'dark', 'paper']} {...row} />
      <ChoiceRow name="script" values={['source', 'simplified', 'traditional']} {...row} />
      <ChoiceRow name="vertical" values={[false, true]} {...row} />
    </div>
  );
}
