import { hubNames, longHubColumns } from "../cypher/hub-columns.ts";
import type { EmbeddedModel, NodeModel, OrderKey, RelationshipModel } from "../cypher/model.ts";
import type { LateStart, LongEntries } from "./plan.ts";
import type { Given } from "./pending.ts";
import { conjuncts, isNever, type Predicate } from "./predicate.ts";

/** True where the index of a model's own order gives this total order, forwards or backwards. */
export function isNodeOrder(models: readonly NodeModel[], orderBy: readonly OrderKey[]): boolean {
  const columns = [...(models[0]?.orderBy ?? []).map(({ property }) => property), "id"];
  return (
    isUniform(orderBy) &&
    orderBy.every((key, i) => isOnNode(key, columns[i]) && key.isAlwaysKnown) &&
    orderBy.length === columns.length
  );
}

/**
 * A total order of a hub's list by what its relationships carry, as their index gives it; null where the index gives no
 * such order.
 */
export function hubOrder(
  via: RelationshipModel,
  orderBy: readonly OrderKey[],
): readonly OrderKey[] | null {
  const columns = [via.orderBy[0]?.property, "id"];
  const [start, id, ...parallel] = orderBy;
  if (!via.isHub || !isUniform(orderBy) || start === undefined || id === undefined) return null;
  if (![start, id].every((key, i) => isOnNode(key, columns[i]))) return null;
  if (parallel.length !== via.parallelBy.length) return null;
  return [
    { ...start, on: "relationship", property: hubNames.order, isAlwaysKnown: true },
    { ...id, on: "relationship", property: hubNames.far },
    ...parallel.map((key) => ({ ...key, isAlwaysKnown: true })),
  ];
}

/** A predicate in which bounds of the list's order are read off the relationship, where its index can seek them. */
export function onHubOrder(via: RelationshipModel, where: Predicate | null): Predicate | null {
  if (where === null) return null;
  if (where.kind === "all") {
    return { kind: "all", of: where.of.map((part) => onHubOrder(via, part) ?? part) };
  }
  const isOrder = where.kind === "bound" && where.property === via.orderBy[0]?.property;
  return isOrder ? { ...where, on: "relationship", property: hubNames.order } : where;
}

/** Whose list it is: all nodes with a label, or those of a hub. */
export type OrderedList = { readonly label: string } | { readonly via: RelationshipModel };

/** Where a list ordered by the start of this extent has what finds the long ones in it; null where the extent has no order. */
export function longEntries(list: OrderedList, extent: EmbeddedModel): LongEntries | null {
  const { orderProperty: order, longProperty: long } = extent;
  if (order === null || long === null) return null;
  return "label" in list
    ? { on: "node", order, long, index: { of: list.label, columns: [long, order, "id"] } }
    : longInHub(list.via);
}

/** What finds the long entries in the list of a hub. */
export function longInHub(via: RelationshipModel): LongEntries {
  const index = { of: via.types[0], columns: longHubColumns(via) };
  return { on: "relationship", order: hubNames.order, long: hubNames.long, index };
}

/**
 * From when on a list in the order of its index is wanted at all, as a predicate over its entries says: then only what is long can
 * have begun before. Null where it is wanted from the beginning.
 */
export function lateStart(
  models: readonly NodeModel[],
  list: OrderedList,
  { where, key }: { readonly where: Predicate | null; readonly key: OrderKey | undefined },
): LateStart | null {
  const extents = models.flatMap(({ embedded }) => Object.values(embedded));
  const extent = extents.find(({ orderProperty }) => orderProperty === key?.property);
  if (extent === undefined) return null;
  const from = lastsUntil(where, extent.endProperty);
  const entries = longEntries(list, extent);
  return from === null || entries === null ? null : { ...entries, from };
}

/** The instant that a predicate wants this bound to lie behind, or to be open; null where it wants none. */
function lastsUntil(where: Predicate | null, end: string | null): Given<string> | null {
  // Neo4j sees that nothing is found, drops all other conditions, and then misses those that the index hint needs.
  if (where === null || isNever(where)) return null;
  const parts = conjuncts(where);
  const [from] = parts.flatMap((part) => {
    const isEnd = part.kind === "bound" && part.on === "node" && part.property === end;
    return isEnd && part.operator === ">=" ? [part.value] : [];
  });
  return from ?? null;
}

function isUniform(orderBy: readonly OrderKey[]): boolean {
  return orderBy.every(({ direction }) => direction === orderBy[0]?.direction);
}

function isOnNode({ on, property }: OrderKey, wanted: string | undefined): boolean {
  return on === "node" && property === wanted;
}
