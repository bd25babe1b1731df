import type { ClaimKind } from "../../evidence/claim-words.ts";
import { tollOfEvents } from "../../evidence/toll-of-events.ts";
import type { TollPolicy } from "../../evidence/toll-policy.ts";
import { defineDerivation, type Derivation } from "../../query/derivation.ts";
import { claimFacts, referencesIn } from "./placed-claim.ts";
import { disagreementOf, leftOutOf } from "./toll-references.ts";
import { placedAmong, sharedClaimsNeeds, type SharedClaims } from "./shared-claims.ts";

/** Claims about several events themselves, as a hand-written start gives them. */
interface EventsClaims extends SharedClaims {
  /** Ids of the claims that are this entry's. */
  readonly ids: readonly string[];
  /** Ids of the events that are certainly meant. */
  readonly certain: readonly string[];
  /** True where there are more claims than may be weighed; then none is given. */
  readonly isTruncated: boolean;
}

interface EventsTollArguments {
  readonly kind: ClaimKind;
  readonly policy: TollPolicy;
  readonly mostClaims: number;
}

function tollDerivation(type: string): Derivation {
  return defineDerivation<EventsClaims, EventsTollArguments>({
    ...{ type, field: "toll", needs: sharedClaimsNeeds },
    compute({ ids, certain, isTruncated, ...shared }, { kind, policy, mostClaims }) {
      const placed = placedAmong(shared, ids);
      const references = referencesIn(placed);
      const claims = claimFacts(placed);
      const toll = tollOfEvents({ claims, certain: new Set(certain) }, kind, policy);
      return {
        ...{ ...toll, isTruncated },
        sentence: isTruncated ? truncatedSentence(mostClaims) : toll.sentence,
        used: toll.used.map((id) => references.get(id)),
        leftOut: toll.leftOut.map((each) => leftOutOf(each, references)),
        disputedBy: toll.disputedBy.map((each) => disagreementOf(each, references)),
      };
    },
  });
}

function truncatedSentence(mostClaims: number): string {
  return `More than ${mostClaims} claims would have to be weighed. Raise \`mostClaims\`, or ask for less at a time.`;
}

/** The tolls of the buckets of a timeline and of the groups of statistics. */
export const eventsTollDerivations: readonly Derivation[] = [
  tollDerivation("TimelineBucket"),
  tollDerivation("EventGroup"),
];
