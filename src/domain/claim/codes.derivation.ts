import type { CodedParticipant } from "../../evidence/dyad.ts";
import { codesOf, isTaxonomyType } from "../../evidence/taxonomy.ts";
import { tollOf, type Toll } from "../../evidence/toll.ts";
import { defineDerivation } from "../../query/derivation.ts";
import { claimsOf, eventClaimsNeeds, type EventClaims } from "./event-claims.ts";
import { claimFacts } from "./placed-claim.ts";

interface CodedInput extends EventClaims {
  readonly type: string;
  readonly participants: {
    readonly edges: readonly {
      readonly role: string;
      readonly side: "A" | "B" | null;
      readonly node: {
        readonly name: string;
        readonly acledInter: number | null;
        readonly kind?: string;
      };
    }[];
  };
}

/** What an event is in other coding schemes. */
export const codesDerivation = defineDerivation<CodedInput>({
  type: "Event",
  field: "codes",
  needs: `type
    participants { edges { role side node {
      ... on Actor { name acledInter }
      ... on Organization { kind }
      ... on Group { kind }
    } } }
    ${eventClaimsNeeds()}`,
  compute({ type, participants, ...event }) {
    if (!isTaxonomyType(type)) throw new Error(`The taxonomy has no event type ${type}`);
    const toll = tollOf(claimFacts(claimsOf(event)), "FATALITIES", "CONSERVATIVE");
    const { acled, ucdp, plover, cameo, notes } = codesOf({
      type,
      participants: participants.edges.map(
        ({ role, side, node: { name, acledInter, kind } }): CodedParticipant => ({
          ...{ role, side, name, acledInter },
          kind: kind ?? null,
        }),
      ),
      deaths: leastDeaths(toll),
    });
    return { acled, ucdp: ucdp?.type ?? null, plover, cameo, notes };
  },
});

/** The sum where there is one, else the greatest low of a scope; null where nothing is counted. */
function leastDeaths({ total, rows }: Toll): number | null {
  if (total.low !== null) return total.low;
  return rows.length === 0 ? null : Math.max(...rows.map(({ low }) => low));
}
