import type { FunctionComponent } from 'preact';
import { useMemo } from 'preact/hooks';

/** A component that is drawn anew only where one of its properties is another: lists of a thousand need it. */
export function memo<P extends object>(Drawn: FunctionComponent<P>): FunctionComponent<P> {
  return (props) => useMemo(() => <Drawn {...props} />, Object.values(props));
}
