import { COMFORT_CHOICES, type Comfort } from '../../lib/model/settings.ts';
import { ChoiceRow } from './ChoiceRow.tsx';
import styles from './ComfortChoices.module.css';
import { SizeRow } from './SizeRow.tsx';

/** In the order of how often they are wanted, the size before them. */
const ROWS = ['face', 'lineHeight', 'width', 'theme', 'script', 'vertical'] as const;

interface Props {
  readonly comfort: Comfort;
  readonly onChoose: (chosen: Partial<Comfort>) => unknown;
}

/** Every choice there is. */
export function ComfortChoices({ comfort, onChoose }: Props) {
  const row = { comfort, onChoose };
  return (
    <div class={styles.rows}>
      <SizeRow {...row} />
      {ROWS.map((name) => (
        <ChoiceRow key={name} name={name} values={COMFORT_CHOICES[name]} {...row} />
      ))}
    </div>
  );
}
