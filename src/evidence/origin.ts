import type { ActorFacts, ClaimFacts, HopFacts, SourceFacts } from "./claim-facts.ts";
import { connected } from "./connected.ts";

/** Who said it first, as far as the chain goes. */
export interface Origin {
  readonly actor: SourceFacts;
  /** False for people whom nobody names, such as monitors. */
  readonly isNamed: boolean;
  readonly publisher: ActorFacts;
}

/** The origin of a claim: the last hop of its chain; null where the chain is empty. */
export function originOf({ attribution }: ClaimFacts): Origin | null {
  const hops = inOrder(attribution);
  const [first] = hops;
  const last = hops.at(-1);
  if (first === undefined || last === undefined) return null;
  const isNamed = last.actor.definiteness === "NAMED";
  return { actor: last.actor, isNamed, publisher: first.actor };
}

/** Hops by position, the publisher first. */
export function inOrder(attribution: readonly HopFacts[]): readonly HopFacts[] {
  const isInOrder = attribution.every(({ position }, i) => position === i);
  return isInOrder ? attribution : attribution.toSorted((a, b) => a.position - b.position);
}

/** Why two claims count as one voice, the strongest reason first; null where their origins are independent. */
export function dependence(
  a: Origin | null,
  b: Origin | null,
): "SAME_ORIGIN" | "SAME_OPERATOR" | "UNNAMED_ORIGINS" | null {
  if (a === null || b === null) return "UNNAMED_ORIGINS";
  if (a.actor.canonicalId === b.actor.canonicalId) return "SAME_ORIGIN";
  const voices = voicesOf(b);
  if (voicesOf(a).some((voice) => voices.includes(voice))) return "SAME_OPERATOR";
  const areUnnamed = !a.isNamed && !b.isNamed;
  return areUnnamed && a.publisher.canonicalId === b.publisher.canonicalId
    ? "UNNAMED_ORIGINS"
    : null;
}

/** A claim with who said it first. */
export interface ClaimOfOrigin {
  readonly claim: ClaimFacts;
  readonly origin: Origin;
}

/**
 * The independent origins of claims: for each the claims that go back to it, in order of their first claim's id. Publishers and
 * relays never count. Origins judged to be the same are one; so are those that one body operates, and all unnamed ones of a
 * publisher. A claim without a chain has none.
 */
export function independentOrigins(
  claims: readonly ClaimFacts[],
): readonly (readonly ClaimOfOrigin[])[] {
  const withOrigin = claims
    .toSorted((a, b) => compareText(a.id, b.id))
    .flatMap((claim) => {
      const origin = originOf(claim);
      return origin === null ? [] : [{ claim, origin }];
    });
  return connected(withOrigin, ({ origin }) => keysOf(origin));
}

/** Publishers of claims, each once, by name. */
export function publishersOf(claims: readonly ClaimFacts[]): readonly ActorFacts[] {
  return distinct(claims.flatMap((claim) => originOf(claim)?.publisher ?? []));
}

/** Plain order of code units: the same everywhere. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The origin, and the bodies that speak through it. */
function voicesOf({ actor }: Origin): readonly string[] {
  const bodies = [...actor.operators, ...actor.offices];
  if (bodies.length === 0) return [actor.canonicalId];
  return [
    actor.canonicalId,
    ...bodies.flatMap(({ canonicalId, wholes }) => [canonicalId, ...wholes]),
  ];
}

function keysOf(origin: Origin): readonly string[] {
  const voices = voicesOf(origin).map((id) => `voice ${id}`);
  return origin.isNamed ? voices : [...voices, `unnamed by ${origin.publisher.canonicalId}`];
}

function distinct(actors: readonly ActorFacts[]): readonly ActorFacts[] {
  return [...new Map(actors.map((actor) => [actor.canonicalId, actor])).values()].toSorted(
    (a, b) => compareText(a.name, b.name) || compareText(a.canonicalId, b.canonicalId),
  );
}
