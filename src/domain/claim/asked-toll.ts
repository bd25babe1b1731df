import type { ClaimFacts } from "../../evidence/claim-facts.ts";
import { claimKinds, victimCategories, type ClaimKind } from "../../evidence/claim-words.ts";
import { tollOf, type Toll } from "../../evidence/toll.ts";
import { tollPolicies, type TollPolicy } from "../../evidence/toll-policy.ts";
import { isWithinFilter, type TollFilter } from "../../evidence/toll-scope.ts";

/** Which toll of an event is asked for. */
export interface AskedToll {
  readonly kind: ClaimKind;
  readonly policy: TollPolicy;
  readonly filter: TollFilter;
}

/** The toll of an event, as far as the filter lets through whom its claims count. */
export function scopedToll(
  claims: readonly ClaimFacts[],
  { kind, policy, filter }: AskedToll,
): Toll {
  return tollOf(claims, kind, policy, (claim) => isWithinFilter(claim, filter));
}

/** The id by which the toll of an event is explained; with its scope, where it has one. */
export function tollId(event: string, { kind, policy, filter }: AskedToll): string {
  const { actorId, victimCategory, placeId } = filter;
  const scope = [actorId, victimCategory, placeId].map((part) => part ?? "");
  const isScoped = scope.some((part) => part !== "");
  return ["TOLL", event, kind, policy, ...(isScoped ? scope : [])].join("|");
}

/** The toll that the parts of such an id behind the event ask for; null where they ask for none. */
export function askedToll([kindText, policyText, ...scope]: readonly string[]): AskedToll | null {
  const kind = claimKinds.find((known) => known === kindText);
  const policy = tollPolicies.find((known) => known === policyText);
  const filter = scope.length === 0 ? noFilter : filterOf(scope);
  return kind === undefined || policy === undefined || filter === null
    ? null
    : { kind, policy, filter };
}

const noFilter: TollFilter = { actorId: null, victimCategory: null, placeId: null };

function filterOf(scope: readonly string[]): TollFilter | null {
  const [actor, category, place] = scope.map((part) => (part === "" ? null : part));
  const victimCategory = victimCategories.find((known) => known === category) ?? null;
  const isKnown = category === null || victimCategory !== null;
  if (actor === undefined || place === undefined || scope.length > 3 || !isKnown) return null;
  return { actorId: actor, victimCategory, placeId: place };
}

/** A filter in words, to stand behind what it narrows; empty where it narrows nothing. */
export function filterWords({ actorId, victimCategory, placeId }: TollFilter): string {
  const parts = [
    ...(actorId === null ? [] : [`who are or belong to ${actorId}`]),
    ...(victimCategory === null ? [] : [`of category ${victimCategory}`]),
    ...(placeId === null ? [] : [`inside ${placeId}`]),
  ];
  return parts.length === 0 ? "" : `, only those ${parts.join(", ")},`;
}
