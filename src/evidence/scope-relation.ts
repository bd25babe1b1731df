/**
 * How what one claim counts lies to what another counts. WITHIN: the first is part of the second; OVERLAPS: they may share
 * some, and neither is within the other; UNKNOWN: a source does not say enough.
 */
export type ScopeRelation = "EQUAL" | "WITHIN" | "CONTAINS" | "DISJOINT" | "OVERLAPS" | "UNKNOWN";

/** The relation read from the other side. */
export function inverse(relation: ScopeRelation): ScopeRelation {
  if (relation === "WITHIN") return "CONTAINS";
  return relation === "CONTAINS" ? "WITHIN" : relation;
}

/** The relation of things that are related so in each respect: apart in one respect is apart. */
export function combine(relations: readonly ScopeRelation[]): ScopeRelation {
  if (relations.includes("DISJOINT")) return "DISJOINT";
  const [isWithin, contains] = [relations.includes("WITHIN"), relations.includes("CONTAINS")];
  if (relations.includes("OVERLAPS") || (isWithin && contains)) return "OVERLAPS";
  if (relations.includes("UNKNOWN")) return "UNKNOWN";
  if (isWithin) return "WITHIN";
  return contains ? "CONTAINS" : "EQUAL";
}
