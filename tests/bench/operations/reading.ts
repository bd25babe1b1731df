/** The items of a list of rows; none where it is no list. */
export function rowsIn(value: unknown): readonly (readonly unknown[])[] {
  return Array.isArray(value)
    ? value.filter((item): item is readonly unknown[] => Array.isArray(item))
    : [];
}

/** A value in an answer, by its path; undefined where the path leads nowhere. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((found, key) => {
    if (typeof found !== "object" || found === null) return undefined;
    return Object.entries(found).find(([name]) => name === String(key))?.[1];
  }, value);
}

/** A list in an answer, by its path; empty where the path leads to none. */
export function listAt(value: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** Some properties of an object of an answer. */
export function pick(
  value: unknown,
  ...names: readonly string[]
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(names.map((name) => [name, at(value, name)]));
}
