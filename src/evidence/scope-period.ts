import type { ClaimFacts } from "./claim-facts.ts";
import type { ScopeRelation } from "./scope-relation.ts";
import { timeBounds, type TimeBounds } from "./time-bounds.ts";

/**
 * The days that a claim covers: BOUNDED where the source says which; SO_FAR for all until it was said, which is how a figure
 * without a period is read; UNSTATED for a figure that is no running total and names no period; ANY where days do not matter.
 */
export type ScopePeriod =
  | ({ readonly kind: "BOUNDED" } & TimeBounds)
  | { readonly kind: "SO_FAR"; readonly isRunning: boolean; readonly until: TimeBounds }
  | { readonly kind: "UNSTATED" }
  | { readonly kind: "ANY" };

/** The days that a figure covers. */
export function figurePeriod({ covers, cumulative, published }: ClaimFacts): ScopePeriod {
  if (covers !== null) return { kind: "BOUNDED", ...timeBounds(covers) };
  return cumulative === false
    ? { kind: "UNSTATED" }
    : { kind: "SO_FAR", isRunning: cumulative === true, until: timeBounds(published) };
}

/** How the days of one claim lie to those of another. */
export function periodRelation(a: ScopePeriod, b: ScopePeriod): ScopeRelation {
  if (a.kind === "ANY" || b.kind === "ANY") return "EQUAL";
  if (a.kind === "UNSTATED" || b.kind === "UNSTATED") return "UNKNOWN";
  if (a.kind === "BOUNDED") return b.kind === "BOUNDED" ? boundedRelation(a, b) : inTotal(a, b);
  return b.kind === "BOUNDED" ? fromTotal(inTotal(b, a)) : "EQUAL";
}

/** How one stretch of time lies to another. */
export function boundedRelation(a: TimeBounds, b: TimeBounds): ScopeRelation {
  if (a.to < b.from || b.to < a.from) return "DISJOINT";
  if (a.from === b.from && a.to === b.to) return "EQUAL";
  if (a.from >= b.from && a.to <= b.to) return "WITHIN";
  return a.from <= b.from && a.to >= b.to ? "CONTAINS" : "OVERLAPS";
}

type SoFar = Extract<ScopePeriod, { readonly kind: "SO_FAR" }>;

/** Days are part of a running total if they were over when it was given. */
function inTotal(days: TimeBounds, total: SoFar): ScopeRelation {
  if (!total.isRunning) return "UNKNOWN";
  if (days.from > total.until.to) return "DISJOINT";
  return days.to <= total.until.to ? "WITHIN" : "OVERLAPS";
}

function fromTotal(relation: ScopeRelation): ScopeRelation {
  return relation === "WITHIN" ? "CONTAINS" : relation;
}
