import { useEffect, useState } from 'preact/hooks';

/** From this width on the map and the articles stand side by side. */
const WIDE = '(min-width: 40rem)';

/** Whether the window is wide enough for two columns. */
export function useWide(): boolean {
  const [wide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const change = () => setWide(query.matches);
    query.addEventListener('change', change);
    return () => query.removeEventListener('change', change);
  }, []);
  return wide;
}
