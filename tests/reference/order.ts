import type { NodeModel, OrderKey, RelationshipModel } from "../../src/cypher/model.ts";
import { compareValues } from "./compare.ts";
import { isInput } from "./filter.ts";
import type { StoredValue } from "./stored-graph.ts";
import { valueAt } from "./stored-value.ts";
import type { Entry } from "./view.ts";

/** One key of an order. */
export interface SortKey {
  /** What tells this key from others in a cursor. */
  readonly name: string;
  readonly direction: "ASC" | "DESC";
  valueOf(entry: Entry): StoredValue;
}

/**
 * The whole order of a list: what `orderBy` says, or the list's own order where it says nothing, then the tie-break.
 * A time counts from when it may have begun at the earliest; one that is open there comes before all others.
 */
export function sortKeys(
  models: readonly NodeModel[],
  via: RelationshipModel | null,
  orderBy: unknown,
): readonly SortKey[] {
  const asked = Array.isArray(orderBy) ? orderBy.filter(isInput).flatMap(Object.entries) : [];
  const own = via === null ? (models[0]?.orderBy ?? []) : via.orderBy;
  const keys =
    asked.length === 0
      ? own.map(storedKey)
      : asked.map(([name, direction]) => askedKey(name, direction === "DESC" ? "DESC" : "ASC"));
  return [...keys, ...tieBreak(via, keys.at(-1)?.direction ?? "ASC")];
}

/** The id, then what tells parallel relationships to one node apart, in the direction of the last key. */
function tieBreak(
  via: RelationshipModel | null,
  direction: SortKey["direction"],
): readonly SortKey[] {
  const id: SortKey = { name: "id", direction, valueOf: ({ node }) => node.id };
  const parallel = (via?.parallelBy ?? []).map((property) =>
    storedKey({ on: "relationship", property, direction }),
  );
  return [id, ...parallel];
}

function storedKey({
  on,
  property,
  direction,
}: Pick<OrderKey, "on" | "property" | "direction">): SortKey {
  return {
    name: `${on}.${property}`,
    direction,
    valueOf: ({ node, relationship }) =>
      (on === "node" ? node.properties : relationship?.properties)?.[property] ?? null,
  };
}

function askedKey(name: string, direction: "ASC" | "DESC"): SortKey {
  return {
    name,
    direction,
    valueOf({ node: { model, properties } }) {
      const stored = model.properties[name];
      if (stored !== undefined) return valueAt(properties, stored);
      const extent = model.embedded[name];
      const start = extent?.properties["startMin"];
      if (extent === undefined || start === undefined) {
        throw new Error(`${model.type} is not ordered by ${name}`);
      }
      const isKnown = valueAt(properties, { path: [extent.marker] }) !== null;
      return isKnown ? (valueAt(properties, start) ?? beforeAll) : null;
    },
  };
}

/** What is open at its start may have begun at any time. */
const beforeAll = "";

/** Where an entry stands in an order, as the values of its keys. */
export type Standing = readonly StoredValue[];

/** Where an entry stands. */
export function standingOf(keys: readonly SortKey[], entry: Entry): Standing {
  return keys.map((key) => key.valueOf(entry));
}

/** Negative where `a` comes first, 0 where both are one entry. */
export function compareStandings(keys: readonly SortKey[], a: Standing, b: Standing): number {
  for (const [i, { direction }] of keys.entries()) {
    const compared = compareValues(a[i] ?? null, b[i] ?? null);
    if (compared !== 0) return direction === "ASC" ? compared : -compared;
  }
  return 0;
}
