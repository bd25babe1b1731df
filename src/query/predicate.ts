import type { PropertyKind, SpaceModel } from "../cypher/model.ts";
import type { Given } from "./pending.ts";
import type { Source } from "./plan.ts";

/** What must be true of a node, or of the relationship that led to it, to be in a list: plain data. */
export type Predicate =
  | { readonly kind: "all" | "any"; readonly of: readonly Predicate[] }
  | { readonly kind: "not"; readonly of: Predicate }
  | {
      readonly kind: "compare";
      readonly on: "node" | "relationship";
      readonly path: readonly [string, ...string[]];
      readonly as: PropertyKind;
      readonly operator: Operator;
      readonly value: ComparedValue;
    }
  /** Something is known, or nothing is, under this property. */
  | {
      readonly kind: "known";
      readonly on: "node" | "relationship";
      readonly path: readonly [string, ...string[]];
      readonly isKnown: boolean;
    }
  /** A bound of an extent, or its being open. */
  | {
      readonly kind: "bound";
      readonly on: "node" | "relationship";
      readonly property: string;
      readonly operator: "<=" | ">=";
      readonly value: Given<string>;
      readonly orOpen: boolean;
    }
  /** Is so wherever the node has this label. */
  | { readonly kind: "labelled"; readonly label: string; readonly of: Predicate }
  /** Lies in a place, whatever lies between. */
  | { readonly kind: "inside"; readonly space: SpaceModel; readonly place: Given<string> }
  | AreaPredicate
  /** Some, none or every node that the source reaches. */
  | {
      readonly kind: "related";
      readonly source: Source;
      readonly quantifier: Quantifier;
      readonly of: Predicate;
      /** Nodes that are reckoned to be looked at; those of a plain list where nothing is said. */
      readonly expected?: number;
    };

/** Its point, or the point of a node over `space.at`, lies in an area. */
export interface AreaPredicate {
  readonly kind: "area";
  readonly space: SpaceModel;
  readonly area: Area;
  readonly mode: "POSSIBLY" | "CERTAINLY";
}

/** An area of the earth: degrees WGS 84, metres. */
export type Area =
  | {
      readonly kind: "circle";
      readonly latitude: number;
      readonly longitude: number;
      readonly radiusM: number;
    }
  | {
      readonly kind: "box";
      readonly south: number;
      readonly west: number;
      readonly north: number;
      readonly east: number;
    };

/** How a stored value is compared with a given one; false where nothing is stored. */
export type Operator = "=" | "<>" | "IN" | ">" | ">=" | "<" | "<=" | "CONTAINS" | "STARTS WITH";

/** How many of the related nodes must be so. */
export type Quantifier = "some" | "none" | "every";

/** What a stored value is compared with. */
export type ComparedValue = Given<ComparedScalar> | readonly Given<ComparedScalar>[];

/** One value to compare with. */
export type ComparedScalar = string | number | boolean;

/** Is true of everything. */
export const anything: Predicate = { kind: "all", of: [] };

/** All of these that are there, without nesting; null where none is. */
export function allOf(...parts: readonly (Predicate | null)[]): Predicate | null {
  const of = parts.flatMap(conjuncts);
  const [only, ...others] = of;
  return only !== undefined && others.length > 0 ? { kind: "all", of } : (only ?? null);
}

/** What must all be true where the predicate is. */
export function conjuncts(predicate: Predicate | null): readonly Predicate[] {
  if (predicate === null) return [];
  return predicate.kind === "all" ? predicate.of.flatMap(conjuncts) : [predicate];
}

/** True where a predicate is true of nothing, whatever there is: an `or` of no parts, or the opposite of no condition. */
export function isNever(predicate: Predicate): boolean {
  if (predicate.kind === "all") return predicate.of.some(isNever);
  if (predicate.kind === "any") return predicate.of.every(isNever);
  return predicate.kind === "not" && isAlways(predicate.of);
}

function isAlways(predicate: Predicate): boolean {
  if (predicate.kind === "all") return predicate.of.every(isAlways);
  if (predicate.kind === "any") return predicate.of.some(isAlways);
  if (predicate.kind === "not") return isNever(predicate.of);
  return predicate.kind === "labelled" && isAlways(predicate.of);
}

/** True where a predicate reads the relationship that led to the node. */
export function readsRelationship(predicate: Predicate): boolean {
  switch (predicate.kind) {
    case "all":
    case "any":
      return predicate.of.some(readsRelationship);
    case "not":
    case "labelled":
      return readsRelationship(predicate.of);
    case "compare":
    case "known":
    case "bound":
      return predicate.on === "relationship";
    case "inside":
    case "area":
    case "related":
      return false;
  }
}
