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

interface Entry<T> {
  readonly value: T;
  /** Since it was last passed over. */
  isUsed: boolean;
}

/**
 * Keeps values within all of these bounds. What was set longest ago is forgotten first; what was used since then is passed over once
 * (the CLOCK rule), so that a look-up changes no order.
 */
export function createRecent<T>(...bounds: readonly Bound<T>[]): Recent<T> {
  const kept = new Map<string, Entry<T>>();
  const weights = bounds.map(() => 0);
  const weighed = (key: string, value: T, sign: 1 | -1): void => {
    for (const [i, { weigh }] of bounds.entries()) {
      weights[i] = (weights[i] ?? 0) + sign * weigh(value, key);
    }
  };
  const isFull = (): boolean => bounds.some(({ most }, i) => (weights[i] ?? 0) > most);
  const forgetOldest = (): void => {
    for (const [key, entry] of kept) {
      if (!isFull()) return;
      kept.delete(key);
      if (entry.isUsed) kept.set(key, { value: entry.value, isUsed: false });
      else weighed(key, entry.value, -1);
    }
  };
  return {
    get(key) {
      const entry = kept.get(key);
      if (entry === undefined) return undefined;
      entry.isUsed = true;
      return entry.value;
    },
    set(key, value) {
      const before = kept.get(key);
      if (before !== undefined) weighed(key, before.value, -1);
      kept.delete(key);
      if (bounds.some(({ most, weigh }) => weigh(value, key) > most)) return;
      kept.set(key, { value, isUsed: false });
      weighed(key, value, 1);
      forgetOldest();
    },
  };
}
