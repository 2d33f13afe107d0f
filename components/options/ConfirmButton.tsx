import { useState } from 'preact/hooks';
import { ActionButton } from '../ActionButton.tsx';

interface Props {
  readonly label: string;
  /** What the button says when it has been pressed once: what a second press does cannot be taken back. */
  readonly sure: string;
  readonly onPress: () => unknown;
}

/** A button for what cannot be taken back: it asks once more, and forgets the question when the focus leaves it. */
export function ConfirmButton({ label, sure, onPress }: Props) {
  const [asked, setAsked] = useState(false);
  const press = () => {
    setAsked(!asked);
    if (asked) void onPress();
  };
  return (
    <span onFocusOut={() => setAsked(false)}>
      <ActionButton label={asked ? sure : label} main={asked} onPress={press} />
    </span>
  );
}
