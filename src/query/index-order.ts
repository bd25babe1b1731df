import type { NodeModel, OrderKey, RelationshipModel } from "../cypher/model.ts";
import type { Predicate } from "./predicate.ts";

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
    { ...start, on: "relationship", property: "order", isAlwaysKnown: true },
    { ...id, on: "relationship", property: "far" },
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
  return isOrder ? { ...where, on: "relationship", property: "order" } : where;
}

function isUniform(orderBy: readonly OrderKey[]): boolean {
  return orderBy.every(({ direction }) => direction === orderBy[0]?.direction);
}

function isOnNode({ on, property }: OrderKey, wanted: string | undefined): boolean {
  return on === "node" && property === wanted;
}
