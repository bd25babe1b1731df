import { sourceNeeds, type SourceInput } from "./actor-inputs.ts";
import {
  eventNeeds,
  ownClaimNeeds,
  type HopInput,
  type OwnClaimInput,
  type SubjectInput,
} from "./claim-inputs.ts";
import type { PlacedClaim } from "./placed-claim.ts";

interface Named {
  readonly id: string;
}

/** A claim with the ids of its actors. */
export interface EventClaim extends OwnClaimInput {
  readonly counts: readonly Named[];
  readonly attribution: readonly (HopInput & { readonly actor: Named })[];
}

/** An event or one of its parts, with the claims about it. */
interface ClaimedEvent<Claim extends EventClaim> extends SubjectInput {
  readonly claimsBearOn: readonly Named[];
  readonly claims: { readonly nodes: readonly Claim[] };
}

/** An event with the claims about it and its parts, as `eventClaimsNeeds` selects it. */
export interface EventClaims<Claim extends EventClaim = EventClaim> {
  readonly id: string;
  readonly claimSubjects: readonly ClaimedEvent<Claim>[];
  readonly claimActors: readonly SourceInput[];
}

/**
 * What the algebra reads of the claims about an event and its parts, and `more` of each: a selection on `Event`. What claims have in
 * common is read once: their subject, and once an event all actors.
 */
export function eventClaimsNeeds(more = ""): string {
  return `id
    claimSubjects { ${eventNeeds} claimsBearOn { id }
      claims { nodes { ${ownClaimNeeds} ${more}
        counts { id } attribution { position hop verb named actor { id } } } } }
    claimActors { ${sourceNeeds} }`;
}

/** The claims with their subjects and actors in place. */
export function claimsOf<Claim extends EventClaim>({
  claimSubjects,
  claimActors,
}: EventClaims<Claim>): readonly PlacedClaim<Claim>[] {
  const actors = new Map(claimActors.map((actor) => [actor.id, actor]));
  return claimSubjects.flatMap((about) =>
    about.claims.nodes.map((own) => ({
      own,
      about,
      bearsOn: about.claimsBearOn,
      counts: own.counts.flatMap(({ id }) => actors.get(id) ?? []),
      attribution: own.attribution.flatMap((hop) => {
        const actor = actors.get(hop.actor.id);
        return actor === undefined ? [] : [{ hop, actor }];
      }),
    })),
  );
}
