import type { NodeModel, OrderKey } from "../cypher/model.ts";
import { byNode } from "../cypher/order.ts";
import { isObject } from "./filter-input.ts";

/**
 * The keys of an `orderBy` argument, before the `id` tie-break; null where none is given.
 * A time is ordered by when it may have begun at the earliest.
 */
export function planOrder(
  models: readonly NodeModel[],
  given: unknown,
): readonly OrderKey[] | null {
  if (!Array.isArray(given) || given.length === 0) return null;
  const keys = new Map<string, unknown>();
  for (const [name, direction] of given.filter(isObject).flatMap((key) => Object.entries(key))) {
    // What was ordered by before decides already.
    if (!keys.has(name)) keys.set(name, direction);
  }
  return [...keys].map(([name, direction]) =>
    orderKey(models, name, direction === "DESC" ? "DESC" : "ASC"),
  );
}

function orderKey(
  models: readonly NodeModel[],
  name: string,
  direction: OrderKey["direction"],
): OrderKey {
  const model = models.find(({ properties, embedded }) => name in properties || name in embedded);
  const stored = model?.properties[name];
  if (stored !== undefined) return byNode(stored.path[0], stored.kind, direction);
  const start = model?.embedded[name]?.orderProperty ?? null;
  if (start === null) throw new Error(`No model says where the order field ${name} lies`);
  return { ...byNode(start, "dateTime", direction), isAlwaysKnown: true };
}
