/** What was used last, by a text. */
export interface Recent<T> {
  /** The value, which is thereby used; undefined where it was never set, or is forgotten. */
  get(key: string): T | undefined;
  /** Not where the value alone is too heavy: the others stay. */
  set(key: string, value: T): void;
}

/** What all values together may weigh. */
export interface Bound<T> {
  readonly most: number;
  /** Of one value; the same whenever it is asked. */
  readonly weigh: (value: T, key: string) => number;
}

/** Keeps values within all of these bounds: what was used longest ago is forgotten first. */
export function createRecent<T>(...bounds: readonly Bound<T>[]): Recent<T> {
  const kept = new Map<string, T>();
  const weights = bounds.map(() => 0);
  const weighed = (key: string, value: T, sign: 1 | -1): void => {
    for (const [i, { weigh }] of bounds.entries()) {
      weights[i] = (weights[i] ?? 0) + sign * weigh(value, key);
    }
  };
  const isFull = (): boolean => bounds.some(({ most }, i) => (weights[i] ?? 0) > most);
  return {
    get(key) {
      const value = kept.get(key);
      if (value === undefined) return undefined;
      kept.delete(key);
      kept.set(key, value);
      return value;
    },
    set(key, value) {
      const before = kept.get(key);
      if (before !== undefined) weighed(key, before, -1);
      kept.delete(key);
      if (bounds.some(({ most, weigh }) => weigh(value, key) > most)) return;
      kept.set(key, value);
      weighed(key, value, 1);
      for (const [oldest, one] of kept) {
        if (!isFull()) return;
        kept.delete(oldest);
        weighed(oldest, one, -1);
      }
    },
  };
}
