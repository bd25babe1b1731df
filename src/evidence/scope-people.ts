import type { ActorFacts, ClaimFacts, ParticipantFacts, PartyFacts } from "./claim-facts.ts";
import type { VictimCategory } from "./claim-words.ts";
import { combine, type ScopeRelation } from "./scope-relation.ts";

/** Whom a figure counts. */
export interface People {
  readonly counts: readonly ActorFacts[];
  readonly category: VictimCategory | null;
  /** The event, and those who took part in it, by whose sides bodies are told apart. */
  readonly eventId: string;
  readonly participants: readonly ParticipantFacts[];
  /** The one side of it on which all counted stand; null where there is none. */
  readonly side: Side | null;
}

/** A side of an event. */
export type Side = "A" | "B";

/** Whom a claim counts, with their side worked out. */
export function peopleOf({ counts, victimCategory, subject }: ClaimFacts): People {
  const { canonicalId: eventId, participants } = subject;
  const side = commonSide(counts, participants);
  return { counts, category: victimCategory, eventId, participants, side };
}

/** How the people of one figure lie to those of another. */
export function peopleRelation(a: People, b: People): ScopeRelation {
  if (areApart(a, b)) return "DISJOINT";
  if (a.counts.length > 0 && b.counts.length > 0) {
    const actors = actorsRelation(a, b);
    return actors === "OVERLAPS" ? actors : combine([actors, categoriesOfNamed(a, b)]);
  }
  if (a.counts.length > 0) return namedInAll(a, b);
  return b.counts.length > 0 ? fromAll(namedInAll(b, a)) : categoriesOfAll(a, b);
}

/** True for an actor that is one of these or belongs to one of these. */
export function belongsTo(actor: ActorFacts, wholes: readonly PartyFacts[]): boolean {
  return wholes.some(
    ({ canonicalId }) => actor.canonicalId === canonicalId || actor.wholes.includes(canonicalId),
  );
}

/** The sides on which an actor, or a body that it belongs to, takes part. */
export function sidesOf(
  actor: ActorFacts,
  participants: readonly ParticipantFacts[],
): ReadonlySet<Side> {
  const sides = new Set<Side>();
  for (const { side, actor: party } of participants) {
    const id = party.canonicalId;
    if (side !== null && (actor.canonicalId === id || actor.wholes.includes(id))) sides.add(side);
  }
  return sides;
}

const definite: ReadonlySet<VictimCategory | null> = new Set<VictimCategory | null>([
  "GOVERNMENT_FORCES",
  "NON_STATE_FORCES",
  "CIVILIAN",
]);

/** A category that leaves open whom it is about. */
function isOpen(category: VictimCategory | null): boolean {
  return category === null || category === "UNKNOWN";
}

function areApart(a: People, b: People): boolean {
  if (a.category !== b.category && definite.has(a.category) && definite.has(b.category))
    return true;
  if (a.eventId === b.eventId) return areOpposed(a.side, b.side);
  // Sides are letters within one event, so both are looked up in the same one.
  return (
    areOpposed(a.side, commonSide(b.counts, a.participants)) ||
    areOpposed(commonSide(a.counts, b.participants), b.side)
  );
}

function areOpposed(a: Side | null, b: Side | null): boolean {
  return a !== null && b !== null && a !== b;
}

/** The one side on which all these stand; null where there is none. */
function commonSide(
  actors: readonly ActorFacts[],
  participants: readonly ParticipantFacts[],
): Side | null {
  const sides = new Set<Side>();
  for (const actor of actors) {
    const own = sidesOf(actor, participants);
    if (own.size !== 1) return null;
    for (const side of own) sides.add(side);
  }
  const [side] = sides;
  return sides.size === 1 && side !== undefined ? side : null;
}

function actorsRelation(a: People, b: People): ScopeRelation {
  const isWithin = a.counts.every((actor) => belongsTo(actor, b.counts));
  const contains = b.counts.every((actor) => belongsTo(actor, a.counts));
  if (isWithin && contains) return "EQUAL";
  if (isWithin) return "WITHIN";
  if (contains) return "CONTAINS";
  return areTwoForces(a, b) ? "DISJOINT" : "OVERLAPS";
}

/** Nobody fights in two forces at a time; a community and a neighbourhood may share people. */
function areTwoForces(a: People, b: People): boolean {
  const isForce = [a, b].every(
    ({ category }) => category === "GOVERNMENT_FORCES" || category === "NON_STATE_FORCES",
  );
  const isApart = (one: People, other: People): boolean =>
    one.counts.every((actor) => !belongsTo(actor, other.counts));
  return isForce && isApart(a, b) && isApart(b, a);
}

/** Both name their people; the category may narrow them. */
function categoriesOfNamed(a: People, b: People): ScopeRelation {
  const [isDefiniteA, isDefiniteB] = [definite.has(a.category), definite.has(b.category)];
  if (isDefiniteA === isDefiniteB) return "EQUAL";
  if (isOpen(a.category) || isOpen(b.category)) return "UNKNOWN";
  return isDefiniteA ? "WITHIN" : "CONTAINS";
}

/** `a` names its people, `b` only their category. */
function namedInAll(a: People, b: People): ScopeRelation {
  if (isOpen(b.category)) return "UNKNOWN";
  if (b.category === "MIXED" || a.category === b.category) return "WITHIN";
  return isOpen(a.category) ? "UNKNOWN" : "OVERLAPS";
}

function fromAll(relation: ScopeRelation): ScopeRelation {
  return relation === "WITHIN" ? "CONTAINS" : relation;
}

/** Neither names its people. MIXED without names is everybody. */
function categoriesOfAll(a: People, b: People): ScopeRelation {
  if (isOpen(a.category) || isOpen(b.category)) return "UNKNOWN";
  if (a.category === b.category) return "EQUAL";
  return b.category === "MIXED" ? "WITHIN" : "CONTAINS";
}
