import type { ObjectView } from "./plan.ts";

/** True where two types show the same columns under the same keys. */
export function isSameView(a: ObjectView, b: ObjectView): boolean {
  return a.nullWhen === b.nullWhen && isSame(a.fields, b.fields);
}

/** Compares plain data; what is shared is not looked into, so that shared parts cost nothing. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const [ours, theirs] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    Array.isArray(a) === Array.isArray(b) &&
    ours.length === theirs.size &&
    ours.every(([key, value]) => theirs.has(key) && isSame(value, theirs.get(key)))
  );
}
