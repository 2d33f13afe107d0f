/** How often each thing stands in a list. */
export function countEach<T>(list: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** How many things two lists hold in common, each counted as often as it stands in both. */
export function countCommon<T>(a: Iterable<T>, b: Iterable<T>): number {
  const left = countEach(a);
  let common = 0;
  for (const item of b) {
    const rest = left.get(item) ?? 0;
    if (!rest) continue;
    left.set(item, rest - 1);
    common++;
  }
  return common;
}
