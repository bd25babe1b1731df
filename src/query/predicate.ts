import type { PropertyKind } from "../cypher/model.ts";
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
      readonly property: string;
      readonly operator: "<=" | ">=";
      readonly value: string;
      readonly orOpen: boolean;
    }
  /** Some, none or every node that the source reaches. */
  | {
      readonly kind: "related";
      readonly source: Source;
      readonly quantifier: Quantifier;
      readonly of: Predicate;
    };

/** How a stored value is compared with a given one; false where nothing is stored. */
export type Operator = "=" | "<>" | "IN" | ">" | ">=" | "<" | "<=" | "CONTAINS" | "STARTS WITH";

/** How many of the related nodes must be so. */
export type Quantifier = "some" | "none" | "every";

/** What a stored value is compared with. */
export type ComparedValue = string | number | boolean | readonly (string | number | boolean)[];

/** Is true of everything. */
export const anything: Predicate = { kind: "all", of: [] };

/** True where a predicate reads the relationship that led to the node. */
export function readsRelationship(predicate: Predicate): boolean {
  switch (predicate.kind) {
    case "all":
    case "any":
      return predicate.of.some(readsRelationship);
    case "not":
      return readsRelationship(predicate.of);
    case "compare":
    case "known":
      return predicate.on === "relationship";
    case "bound":
    case "related":
      return false;
  }
}
