import type { ClaimKind } from "../../evidence/claim-words.ts";
import { tollOfEvents } from "../../evidence/toll-of-events.ts";
import type { TollPolicy } from "../../evidence/toll-policy.ts";
import { defineDerivation, type Derivation } from "../../query/derivation.ts";
import { claimNeeds, type ClaimInput } from "./claim-inputs.ts";
import { claimFacts, placed } from "./placed-claim.ts";

/** Claims about several events themselves, as a hand-written start gives them. */
interface EventsClaims {
  readonly nodes: readonly ClaimInput[];
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
    ...{ type, field: "toll", needs: claimNeeds },
    compute({ nodes, certain, isTruncated }, { kind, policy, mostClaims }) {
      const claims = claimFacts(placed(nodes));
      const toll = tollOfEvents({ claims, certain: new Set(certain) }, kind, policy);
      return isTruncated
        ? { ...toll, isTruncated, sentence: truncatedSentence(mostClaims) }
        : { ...toll, isTruncated };
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
