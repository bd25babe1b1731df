import type { ClaimFacts, PlaceFacts, SubjectFacts } from "./claim-facts.ts";
import { countingKinds } from "./claim-words.ts";
import { peopleOf, peopleRelation, type People } from "./scope-people.ts";
import { boundedRelation, figurePeriod, periodRelation, type ScopePeriod } from "./scope-period.ts";
import { isInside, placeRelation } from "./scope-place.ts";
import { combine, inverse, type ScopeRelation } from "./scope-relation.ts";
import { timeBounds } from "./time-bounds.ts";

/** What a claim is a claim of: about what, of whom, where, when. */
export interface Scope {
  readonly subject: SubjectFacts;
  /** Null where the claim counts nobody. */
  readonly people: People | null;
  /** Null where it is all of the subject. */
  readonly place: PlaceFacts | null;
  readonly period: ScopePeriod;
}

/** Respects in which scopes are compared, in this order. */
export const scopeDimensions = ["SUBJECT", "PEOPLE", "PLACE", "PERIOD"] as const;

/** One of `scopeDimensions`. */
export type ScopeDimension = (typeof scopeDimensions)[number];

/** How two scopes lie to each other, and in which respect that was decided; null where they are equal. */
export interface ScopeComparison {
  readonly relation: ScopeRelation;
  readonly dimension: ScopeDimension | null;
}

/** The scope of a claim. A place that holds all of the subject is none. */
export function scopeOf(claim: ClaimFacts): Scope {
  const { subject, place, kind } = claim;
  const isCounting = countingKinds.has(kind);
  return {
    subject,
    people: isCounting ? peopleOf(claim) : null,
    place: kind !== "LOCATION" && place !== null && holds(place, subject.places) ? null : place,
    period: isCounting ? figurePeriod(claim) : statedPeriod(claim),
  };
}

/** How the first scope lies to the second. */
export function compareScopes(a: Scope, b: Scope): ScopeComparison {
  const subjects = subjectRelation(a.subject, b.subject);
  // Most pairs are about different things; nothing else is compared of those.
  if (subjects === "DISJOINT") return { relation: subjects, dimension: "SUBJECT" };
  // In the order of the dimensions.
  const relations: readonly ScopeRelation[] = [
    subjects,
    a.people === null || b.people === null ? "EQUAL" : peopleRelation(a.people, b.people),
    placesRelation(a, b),
    periodRelation(a.period, b.period),
  ];
  const relation = combine(relations);
  if (relation === "EQUAL") return { relation, dimension: null };
  const decisive = relations.indexOf(relation);
  const first = decisive < 0 ? relations.findIndex((each) => each !== "EQUAL") : decisive;
  return { relation, dimension: scopeDimensions[first] ?? null };
}

/** Two things neither of which is part of the other are two happenings. */
function subjectRelation(a: SubjectFacts, b: SubjectFacts): ScopeRelation {
  if (a.canonicalId === b.canonicalId) return "EQUAL";
  if (a.wholes.includes(b.canonicalId)) return "WITHIN";
  return b.wholes.includes(a.canonicalId) ? "CONTAINS" : "DISJOINT";
}

function placesRelation(a: Scope, b: Scope): ScopeRelation {
  if (a.place !== null && b.place !== null) return placeRelation(a.place, b.place);
  if (a.place !== null) return inverse(unrestrictedIn(b, a, a.place));
  return b.place === null ? "EQUAL" : unrestrictedIn(a, b, b.place);
}

/** How the whole of one subject lies to what another scope has in one place. */
function unrestrictedIn(whole: Scope, other: Scope, place: PlaceFacts): ScopeRelation {
  if (holds(place, whole.subject.places)) return "WITHIN";
  return subjectRelation(other.subject, whole.subject) === "CONTAINS" ? "OVERLAPS" : "CONTAINS";
}

function holds(place: PlaceFacts, places: readonly PlaceFacts[]): boolean {
  return places.length > 0 && places.every((each) => isInside(each, place));
}

/** What a claim without a figure says holds at any time, unless both say when. */
function statedPeriod({ covers, kind }: ClaimFacts): ScopePeriod {
  return covers === null || kind === "TIMING"
    ? { kind: "ANY" }
    : { kind: "BOUNDED", ...timeBounds(covers) };
}

/** How the times that two claims state lie to each other; null where one states none. */
export function timesRelation(a: ClaimFacts, b: ClaimFacts): ScopeRelation | null {
  if (a.covers === null || b.covers === null) return null;
  return boundedRelation(timeBounds(a.covers), timeBounds(b.covers));
}
