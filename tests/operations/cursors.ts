import { isCursorKey } from "./print-operation.ts";

/** One entry's cursor as the service and as the reference write it. */
export interface CursorPair {
  readonly ours: string;
  readonly theirs: string;
}

const probed = /^cursorsOf_(.*)$/;

/** By list: the cursors that both answers to a probe show, entry by entry. */
export function probedCursors(
  ours: unknown,
  theirs: unknown,
): ReadonlyMap<string, readonly CursorPair[]> {
  const found = new Map<string, CursorPair[]>();
  const walk = (a: unknown, b: unknown, list: string | null): void => {
    for (const [key, inner, other] of pairsWithin(a, b)) {
      if (
        list !== null &&
        isCursorKey(key) &&
        typeof inner === "string" &&
        typeof other === "string"
      ) {
        const pairs = found.get(list) ?? [];
        found.set(list, pairs);
        pairs.push({ ours: inner, theirs: other });
      }
      walk(inner, other, probed.exec(key)?.[1] ?? list);
    }
  };
  walk(ours, theirs, null);
  return found;
}

/**
 * The reference's answer with the service's cursors in the place of its own. Where the service gives two entries one
 * cursor, or none where one is due, the difference stays to be seen.
 */
export function withCursorsOf(ours: unknown, theirs: unknown): unknown {
  const entries = new Map<string, string>();
  const merge = (a: unknown, b: unknown): unknown => {
    if (Array.isArray(b)) {
      const others: readonly unknown[] = Array.isArray(a) ? a : [];
      return b.map((inner: unknown, i) => merge(others[i], inner));
    }
    if (typeof b !== "object" || b === null) return b;
    return Object.fromEntries(
      Object.entries(b).map(([key, value]: [string, unknown]) => {
        const other = within(a, key);
        if (!isCursorKey(key) || typeof other !== "string" || typeof value !== "string") {
          return [key, merge(other, value)];
        }
        const entry = entries.get(other) ?? value;
        entries.set(other, entry);
        return [key, entry === value ? other : `the cursor of another entry than ${value}`];
      }),
    );
  };
  return merge(ours, theirs);
}

function pairsWithin(a: unknown, b: unknown): readonly (readonly [string, unknown, unknown])[] {
  if (typeof a !== "object" || a === null) return [];
  return Object.entries(a).map(([key, inner]: [string, unknown]) => [key, inner, within(b, key)]);
}

function within(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return new Map<string, unknown>(Object.entries(value)).get(key);
}
