import type { ClaimFacts } from "../claim-facts.ts";
import { disagreementsAmong } from "../disagreements.ts";
import { inOrder } from "../origin.ts";
import { circularSupersessions } from "../supersession.ts";
import { integrityFinding, type IntegrityFinding } from "./integrity-finding.ts";

/** Parts that count more than their whole. It is for a reader to say which of the two is wrong. */
export function partExceedsWhole(claims: readonly ClaimFacts[]): readonly IntegrityFinding[] {
  return disagreementsAmong(claims)
    .filter(({ basis }) => basis === "PART_EXCEEDS_WHOLE")
    .map(({ claimIds, sentence }) => integrityFinding("PART_EXCEEDS_WHOLE", claimIds, sentence));
}

/** Claims that are said to replace each other in a circle. */
export function supersessionCircles(claims: readonly ClaimFacts[]): readonly IntegrityFinding[] {
  return circularSupersessions(claims).map(({ claimId, byId }) =>
    integrityFinding(
      "SUPERSESSION_CIRCLE",
      [claimId, byId],
      `${byId} is said to replace ${claimId}, which replaces it in turn; neither is believed.`,
    ),
  );
}

/** Chains of hops that are not one publisher, relays, one origin, at positions 0, 1, 2 and so on. */
export function chainGaps(
  claims: readonly Pick<ClaimFacts, "id" | "attribution">[],
): readonly IntegrityFinding[] {
  return claims.flatMap(({ id, attribution }) => {
    const trouble = chainTrouble(attribution);
    return trouble === null ? [] : [integrityFinding("CHAIN_GAP", [id], `${id}: ${trouble}.`)];
  });
}

function chainTrouble(attribution: ClaimFacts["attribution"]): string | null {
  const hops = inOrder(attribution);
  if (hops.length === 0) return "it is attributed to nobody";
  const positions = hops.map(({ position }) => position);
  if (positions.some((position, i) => position !== i)) {
    return `the hops are at positions ${positions.join(", ")}, not 0 to ${hops.length - 1}`;
  }
  const expected = hops.map((_hop, i) => expectedHop(i, hops.length)).join(", ");
  const found = hops.map(({ hop }) => hop).join(", ");
  return found === expected ? null : `the hops are ${found}, not ${expected}`;
}

/** A chain of one hop has no origin yet: the publisher stands at both ends where it is the origin itself. */
function expectedHop(i: number, length: number): string {
  if (i === 0) return length === 1 ? "PUBLISHER and ORIGIN" : "PUBLISHER";
  return i === length - 1 ? "ORIGIN" : "RELAY";
}

/** A claim with the extent of the event that it is about. */
export interface DatedClaim {
  readonly claim: Pick<ClaimFacts, "id" | "kind" | "published">;
  readonly eventId: string;
  /** Earliest instant at which the event may have begun, ISO 8601; null is open. */
  readonly eventStartMin: string | null;
}

/** Claims said before what they are about had begun; commitments and orders may look ahead. */
export function eventsAfterPublication(claims: readonly DatedClaim[]): readonly IntegrityFinding[] {
  return claims.flatMap(({ claim: { id, kind, published }, eventId, eventStartMin }) => {
    if (kind === "COMMITMENT" || kind === "ORDER_ISSUED") return [];
    if (eventStartMin === null || published.endMax === null) return [];
    if (Date.parse(published.endMax) >= Date.parse(eventStartMin)) return [];
    const sentence = `${id} was said by ${published.endMax}, and ${eventId} did not begin before ${eventStartMin}.`;
    return [integrityFinding("EVENT_AFTER_PUBLICATION", [id, eventId], sentence)];
  });
}
