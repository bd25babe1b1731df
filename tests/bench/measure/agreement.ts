const instantText = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/;

/** Where two answers differ first, and how; null where they say the same. Instants are compared as such, not as texts. */
export function differenceBetween(one: unknown, other: unknown, path = "data"): string | null {
  if (isObject(one) && isObject(other)) {
    const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])].toSorted();
    for (const key of keys) {
      const found = differenceBetween(valueAt(one, key), valueAt(other, key), `${path}.${key}`);
      if (found !== null) return found;
    }
    return null;
  }
  const [left, right] = [canonical(one), canonical(other)];
  return left === right ? null : `${path}: ${left} and ${right}`;
}

function canonical(value: unknown): string {
  if (typeof value === "string" && instantText.test(value)) return new Date(value).toISOString();
  return value === undefined ? "nothing" : JSON.stringify(value);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function valueAt(value: object, key: string): unknown {
  return Object.entries(value).find(([name]) => name === key)?.[1];
}
