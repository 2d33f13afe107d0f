import { useEffect, useRef } from 'preact/hooks';
import styles from './HeadlineList.module.css';

interface Props {
  readonly rows: number;
  readonly onNear: () => void;
}

/** How near is near: about a window's height. */
const NEAR = '600px';

/** Room for rows of a long list that are not drawn yet; tells when the reader comes near it. */
export function Room({ rows, onNear }: Props) {
  const room = useRef<HTMLLIElement>(null);
  useEffect(() => {
    // What is scrolled is not the window: its margin counts where the browser knows it.
    const margins = { rootMargin: NEAR, scrollMargin: NEAR };
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) onNear();
    }, margins);
    observer.observe(room.current!);
    return () => observer.disconnect();
  }, []);
  return <li ref={room} class={styles.room} style={{ '--rows': rows }} aria-hidden="true" />;
}
