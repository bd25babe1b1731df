import { interestOf } from "../../evidence/interest.ts";
import { linksOf } from "../../evidence/link.ts";
import type { LinkKind } from "../../evidence/rules.ts";
import { defineDerivation, type Derivation } from "../../query/derivation.ts";
import { linkId } from "./explain-id.ts";
import { claimNeeds, type ClaimInput } from "./claim-inputs.ts";
import { claimFacts, placed, referencesIn } from "./placed-claim.ts";

interface Claims {
  readonly nodes: readonly ClaimInput[];
}

interface LinkInputs {
  readonly id: string;
  readonly candidates: readonly { readonly allClaims: Claims }[];
  readonly fellows: { readonly claims: Claims };
}

interface LinkArguments {
  readonly kinds: readonly LinkKind[] | null;
}

const unremarkable: ReadonlySet<LinkKind> = new Set(["NOT_COMPARABLE", "COMPATIBLE"]);

/** How a claim relates to those about the same subject, its parts and its wholes. */
const links = defineDerivation<LinkInputs, LinkArguments>({
  type: "Claim",
  field: "links",
  // The claim itself is among them.
  needs: `id
    candidates: bearsOn { allClaims { nodes { ${claimNeeds} } } }
    fellows: about { ... on Entity { claims { nodes { ${claimNeeds} } } } }`,
  compute(claim, { kinds }) {
    const others = [...claim.candidates.map(({ allClaims }) => allClaims), claim.fellows.claims];
    const byId = new Map(others.flatMap(({ nodes }) => nodes).map((each) => [each.id, each]));
    const all = placed([...byId.values()]);
    const references = referencesIn(all);
    const facts = claimFacts(all);
    const own = facts.find(({ id }) => id === claim.id);
    if (own === undefined) return [];
    return linksOf(own, facts)
      .filter(({ kind }) => kinds?.includes(kind) ?? !unremarkable.has(kind))
      .map((link) => ({
        ...link,
        explainId: linkId(claim.id, link.claimId),
        claim: references.get(link.claimId),
      }));
  },
});

/** Whose losses a claim counts, seen from its origin. */
const interest = defineDerivation<ClaimInput>({
  type: "Claim",
  field: "interest",
  needs: claimNeeds,
  compute(claim) {
    const [facts] = claimFacts(placed([claim]));
    return facts === undefined ? null : interestOf(facts);
  },
});

/** The derived fields of `type Claim`. */
export const claimDerivations: readonly Derivation[] = [links, interest];
