/** Things by a place on an axis, for finding those near a place. */
export class SortedPlaces<T> {
  private readonly entries: readonly { readonly place: number; readonly thing: T }[];

  constructor(things: readonly T[], placeOf: (thing: T) => number) {
    this.entries = things.map((thing) => ({ place: placeOf(thing), thing })).toSorted((a, b) => a.place - b.place);
  }

  /** The things between two places, both included. */
  between(from: number, to: number): readonly T[] {
    const found: T[] = [];
    for (let i = this.firstFrom(from); i < this.entries.length; i++) {
      const entry = this.entries[i];
      if (!entry || entry.place > to) break;
      found.push(entry.thing);
    }
    return found;
  }

  private firstFrom(place: number): number {
    let [low, high] = [0, this.entries.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.entries[middle]?.place ?? 0) >= place) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
