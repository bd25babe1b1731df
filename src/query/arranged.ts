import type { Findings, Values } from "./findings.ts";
import type { ArrangedKey, ConnectionView, CursorValue, View } from "./plan.ts";
import type { Shape } from "./shaped.ts";

/** The rows of a list in the order in which they are shown, from where its page starts; each with the values of its keys behind. */
export type Arrange = (rows: readonly Values[], found: Findings) => readonly Values[];

/** Rows come as they are shown, unless the list has an order that the database does not know. */
export function createArranged(
  { arrangement }: Pick<ConnectionView, "arrangement">,
  createShape: (view: View) => Shape,
): Arrange {
  if (arrangement === null) return (rows) => rows;
  const { keys, after } = arrangement;
  const guard = createShape(arrangement.guard);
  const shapes = keys.map(({ view }) => createShape(view));
  return (rows, found) => {
    guard(found.root, found.inputs);
    const keyed = rows.map((row) => ({
      row,
      values: shapes.map((shape) => keyValue(shape(row, found.inputs))),
    }));
    const behind =
      after === null ? keyed : keyed.filter(({ values }) => compareKeys(keys, values, after) > 0);
    return behind
      .toSorted((a, b) => compareKeys(keys, a.values, b.values))
      .map(({ row, values }) => [...row, ...values]);
  };
}

function keyValue(value: unknown): CursorValue {
  return typeof value === "string" || typeof value === "number" ? value : null;
}

/** Below zero where the first is shown before the second. */
export function compareKeys(
  keys: readonly Pick<ArrangedKey, "direction">[],
  a: readonly CursorValue[],
  b: readonly CursorValue[],
): number {
  for (const [i, { direction }] of keys.entries()) {
    const [x, y] = [a[i] ?? null, b[i] ?? null];
    if (x === y) continue;
    if (x === null || y === null) return x === null ? 1 : -1;
    return x < y === (direction === "ASC") ? -1 : 1;
  }
  return 0;
}
