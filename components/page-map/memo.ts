import type { FunctionComponent } from 'preact';
import { useMemo } from 'preact/hooks';

/** A component that gives the same picture as long as each of its properties is the same. */
export function memo<P extends object>(draw: (props: P) => ReturnType<FunctionComponent<P>>): FunctionComponent<P> {
  return (props) => useMemo(() => draw(props), Object.values(props));
}
