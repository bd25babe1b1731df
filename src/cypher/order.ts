import { extentProperty } from "./extent.ts";
import type { OrderKey, PropertyKind } from "./model.ts";

/** Orders by a property of the far node. */
export function byNode(
  name: string,
  kind: PropertyKind,
  direction: "ASC" | "DESC" = "ASC",
): OrderKey {
  return { on: "node", property: name, kind, direction, isAlwaysKnown: name === "id" };
}

/**
 * Orders by when the extent under this prefix may have begun at the earliest: one that is open there first, a node without
 * the extent last.
 */
export function byStart(prefix: string, direction: "ASC" | "DESC" = "ASC"): OrderKey {
  return {
    ...byNode(extentProperty(prefix, "startOrder"), "dateTime", direction),
    isAlwaysKnown: true,
  };
}

/** Orders by a property of the relationship. */
export function byRelationship(
  name: string,
  kind: PropertyKind,
  direction: "ASC" | "DESC" = "ASC",
): OrderKey {
  return { on: "relationship", property: name, kind, direction, isAlwaysKnown: false };
}
