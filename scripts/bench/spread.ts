/** The middle of some measurements, and between which two values the middle half of them lies. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

export function spreadOf(measurements: readonly number[]): Spread {
  const sorted = measurements.toSorted((a, b) => a - b);
  return { median: quantile(sorted, 0.5), low: quantile(sorted, 0.25), high: quantile(sorted, 0.75) };
}

/** Between two measurements, the straight line between them. */
function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}

/** `12.3 (11.9–13.0)`. */
export function formatSpread({ median, low, high }: Spread, digits: number): string {
  const [middle, from, to] = [median, low, high].map((value) => value.toFixed(digits));
  return `${middle} (${from}–${to})`;
}
