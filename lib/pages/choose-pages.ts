/** No page is longer, in lines: the fullest, set vertically in columns of eight characters, have some 1,300. */
const LONGEST = 1400;
/** A shorter page than this, in lines, has to be told more clearly. */
const SHORT = 60;
/** Evidence has to outweigh this for a page to be cut that needs not be. */
const COST = 4;
const COST_OF_SHORT = 8;

/** The greatest value of a window that only moves on (the indexes of those that may still become it, best first). */
class WindowBest {
  readonly #values: Float64Array;
  readonly #queue: Int32Array;
  #from = 0;
  #to = 0;

  constructor(values: Float64Array) {
    this.#values = values;
    this.#queue = new Int32Array(values.length);
  }

  push(index: number): void {
    while (this.#to > this.#from && this.#values[this.#queue[this.#to - 1]!]! <= this.#values[index]!) this.#to--;
    this.#queue[this.#to++] = index;
  }

  /** The index of the best that is not before `first`; −1 where there is none. */
  bestFrom(first: number): number {
    while (this.#from < this.#to && this.#queue[this.#from]! < first) this.#from++;
    return this.#from < this.#to ? this.#queue[this.#from]! : -1;
  }
}

/**
 * The first lines of the pages that the evidence for a break before each line makes most likely, by the best sum over the
 * whole text: no page longer than `LONGEST`, short ones only where that is told clearly. Time and memory grow with the text.
 */
export const choosePages = (evidence: Float64Array): number[] => {
  const n = evidence.length;
  const best = new Float64Array(n + 1);
  const from = new Int32Array(n + 1);
  const [short, long] = [new WindowBest(best), new WindowBest(best)];
  for (let i = 1; i <= n; i++) {
    short.push(i - 1);
    if (i >= SHORT) long.push(i - SHORT);
    const near = short.bestFrom(i - SHORT + 1);
    const far = long.bestFrom(i - LONGEST);
    const nearSum = best[near]! - (i < n ? COST_OF_SHORT : COST_OF_SHORT - COST);
    const farSum = far < 0 ? -Infinity : best[far]! - (i < n ? COST : 0);
    from[i] = farSum >= nearSum ? far : near;
    best[i] = Math.max(farSum, nearSum) + (evidence[i] ?? 0);
  }
  const starts: number[] = [];
  for (let i = n; i > 0; i = from[i]!) starts.push(from[i]!);
  return starts.toReversed();
};
