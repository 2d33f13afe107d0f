/** What a value from outside must be: gives it back as that, or throws a `CheckError` that names the place. */
export type Check<T> = (value: unknown, place: string) => T;

/** A value is not what it must be. `place` leads to it from the top of the file: `pages[0].history.done[2][0].at`. */
export class CheckError extends Error {
  readonly place: string;

  constructor(place: string) {
    super(`Not as expected: ${place}`);
    this.name = 'CheckError';
    this.place = place;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const record: Check<Readonly<Record<string, unknown>>> = (value, place) => {
  if (!isRecord(value)) throw new CheckError(place);
  return value;
};

export const text: Check<string> = (value, place) => {
  if (typeof value !== 'string') throw new CheckError(place);
  return value;
};

/** An offset of a source text. */
export const offset: Check<number> = (value, place) => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw new CheckError(place);
  return value;
};

/** A time as `Date.toISOString` writes it. */
export const time: Check<string> = (value, place) => {
  if (typeof value !== 'string' || Number.isNaN(Date.parse(value))) throw new CheckError(place);
  return value;
};

export function oneOf<T extends string | null>(...allowed: readonly T[]): Check<T> {
  return (value, place) => {
    if (!allowed.some((one) => one === value)) throw new CheckError(place);
    return value as T;
  };
}

export function either<A, B>(first: Check<A>, second: Check<B>): Check<A | B> {
  return (value, place) => {
    try {
      return first(value, place);
    } catch {
      return second(value, place);
    }
  };
}

export function list<T>(check: Check<T>): Check<readonly T[]> {
  return (value, place) => {
    if (!Array.isArray(value)) throw new CheckError(place);
    return value.map((one: unknown, i) => check(one, `${place}[${i}]`));
  };
}

/** May be absent: then the checked value does not hold it either. */
export function optional<T>(check: Check<T>): Check<T | undefined> {
  return (value, place) => (value === undefined ? undefined : check(value, place));
}

/** A check for every part; what else the value holds is left out. */
export function parts<T extends object>(checks: { readonly [K in keyof T]-?: Check<T[K] | undefined> }): Check<T> {
  return (value, place) => {
    const held = record(value, place);
    const checked = Object.entries<Check<unknown>>(checks).map(([name, check]) => [
      name,
      check(held[name], `${place}.${name}`),
    ]);
    return Object.fromEntries(checked.filter(([, part]) => part !== undefined)) as T;
  };
}
