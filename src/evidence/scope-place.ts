import type { PlaceFacts } from "./claim-facts.ts";
import type { ScopeRelation } from "./scope-relation.ts";

/** Kinds of places without bounds of their own. */
const boundless: ReadonlySet<string> = new Set(["INFORMAL_REGION", "ROUTE", "MARITIME"]);

/** True for a place that is the other or lies in it. */
export function isInside(place: PlaceFacts, other: PlaceFacts): boolean {
  return place.id === other.id || place.within.includes(other.id);
}

/** How one place lies to another. */
export function placeRelation(a: PlaceFacts, b: PlaceFacts): ScopeRelation {
  if (a.id === b.id) return "EQUAL";
  if (isInside(a, b)) return "WITHIN";
  if (isInside(b, a)) return "CONTAINS";
  return boundless.has(a.kind) || boundless.has(b.kind) ? "OVERLAPS" : "DISJOINT";
}
