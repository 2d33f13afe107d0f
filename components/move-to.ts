/** The row that a key leads to from row `current` of `count`; undefined for keys that lead nowhere. */
export function moveTo(key: string, current: number, count: number): number | undefined {
  const last = count - 1;
  if (key === 'ArrowDown') return Math.min(current + 1, last);
  if (key === 'ArrowUp') return Math.max(current - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  return undefined;
}
