import { longIn } from "../lib/long-in.ts";
import { startOrder } from "../lib/start-order.ts";
import type { Extent } from "../lib/temporal.ts";
import { extentProperty } from "./extent.ts";

/** A point on the earth, degrees, WGS 84. */
export interface StoredPoint {
  readonly latitude: number;
  readonly longitude: number;
}

/** A property as ingest sends it: an instant as ISO 8601 text, its kind is in the model; null where there is none. */
export type StoredValue = string | number | boolean | null | StoredPoint;

/** One relationship of a node, under the field of the node's model that says its type and direction. */
export interface GraphLink {
  /** Id of the far node. */
  readonly to: string;
  readonly properties: Readonly<Record<string, StoredValue>>;
}

/** How one node is to lie in the graph. */
export interface GraphNode {
  /** `type` of its model. */
  readonly type: string;
  readonly id: string;
  /** By stored property; one that is not named here is to have no value. */
  readonly properties: Readonly<Record<string, StoredValue>>;
  /** By field of the model: all relationships that this node's record owns there, an empty list where there are none. */
  readonly links: Readonly<Record<string, readonly GraphLink[]>>;
}

/** Relationships without properties to these nodes; none where nothing is given. */
export function linksTo(
  ...targets: readonly ({ readonly id: string } | undefined)[]
): readonly GraphLink[] {
  return targets.flatMap((target) =>
    target === undefined ? [] : [{ to: target.id, properties: {} }],
  );
}

/**
 * The stored properties of an extent, flattened under a prefix. Where there is no extent, only the one by which nodes are
 * ordered has a value.
 */
export function extentProperties(
  prefix: string,
  extent: Extent | undefined,
): Readonly<Record<string, StoredValue>> {
  const values: readonly (readonly [string, StoredValue])[] = [
    ...Object.entries(extent ?? {}),
    ["startOrder", startOrder(extent)],
    ["longIn", longIn(extent)],
  ];
  return Object.fromEntries(values.map(([name, value]) => [extentProperty(prefix, name), value]));
}

/** These properties, those not given as null. */
export function stored(
  given: Readonly<Record<string, StoredValue | undefined>>,
): Readonly<Record<string, StoredValue>> {
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, value ?? null]));
}
