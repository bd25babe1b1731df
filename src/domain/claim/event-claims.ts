import { sourceNeeds, type SourceInput } from "./actor-inputs.ts";
import {
  eventNeeds,
  ownClaimNeeds,
  type ClaimInput,
  type HopInput,
  type OwnClaimInput,
  type SubjectInput,
} from "./claim-inputs.ts";

interface Named {
  readonly id: string;
}

/** A claim on an event with the ids of its subject and its actors. */
export interface EventClaim extends OwnClaimInput {
  readonly counts: readonly Named[];
  readonly attribution: readonly (HopInput & { readonly actor: Named })[];
  readonly about: Named;
}

/** An event with the claims about it and its parts, as `eventClaimsNeeds` selects it. */
export interface EventClaims<Claim extends EventClaim = EventClaim> {
  readonly id: string;
  readonly allClaims: { readonly nodes: readonly Claim[] };
  readonly claimSubjects: readonly SubjectInput[];
  readonly claimActors: readonly SourceInput[];
}

/**
 * What the algebra reads of the claims about an event and its parts, and `more` of each: a selection on `Event`. What claims have in
 * common, their subjects and the actors, is read once an event, not once a claim.
 */
export function eventClaimsNeeds(more = ""): string {
  return `id
    allClaims { nodes { ${ownClaimNeeds}
      counts { id } attribution { position hop verb named actor { id } } about { ... on Event { id } } ${more} } }
    claimSubjects { ${eventNeeds} }
    claimActors { ${sourceNeeds} }`;
}

/** The claims with their subjects and actors in place; those about what the operation does not see are left out, as are such actors. */
export function claimsOf<Claim extends EventClaim>({
  allClaims,
  claimSubjects,
  claimActors,
}: EventClaims<Claim>): readonly (Claim & ClaimInput)[] {
  const subjects = byId(claimSubjects);
  const actors = byId(claimActors);
  return allClaims.nodes.flatMap((claim) => {
    const about = subjects.get(claim.about.id);
    if (about === undefined) return [];
    const counts = claim.counts.flatMap(({ id }) => actors.get(id) ?? []);
    const attribution = claim.attribution.flatMap((hop) => {
      const actor = actors.get(hop.actor.id);
      return actor === undefined ? [] : [{ ...hop, actor }];
    });
    return [{ ...claim, about, counts, attribution }];
  });
}

function byId<Record extends Named>(records: readonly Record[]): ReadonlyMap<string, Record> {
  return new Map(records.map((record) => [record.id, record]));
}
