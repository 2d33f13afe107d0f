import type { Comfort } from '../../lib/model/settings.ts';
import { ChoiceRow } from './ChoiceRow.tsx';
import styles from './ComfortChoices.module.css';
import { SizeRow } from './SizeRow.tsx';

interface Props {
  readonly comfort: Comfort;
  readonly onChoose: (chosen: Partial<Comfort>) => unknown;
}

/** Every choice there is, in the order of how often it is wanted. */
export function ComfortChoices({ comfort, onChoose }: Props) {
  const row = { comfort, onChoose };
  return (
    <div class={styles.rows}>
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
