import { sourceNeeds, type SourceInput } from "./actor-inputs.ts";
import { eventNeeds, ownClaimNeeds, type SubjectInput } from "./claim-inputs.ts";
import type { EventClaim } from "./event-claims.ts";
import type { PlacedClaim } from "./placed-claim.ts";

interface Named {
  readonly id: string;
}

interface SharedClaim extends EventClaim {
  readonly about: Named;
}

interface SharedEvent extends SubjectInput {
  readonly claimsBearOn: readonly Named[];
}

/** Claims about events, these events, and the actors whom the claims name: lists that all entries of a page share. */
export interface SharedClaims {
  readonly claims: readonly SharedClaim[];
  readonly events: readonly SharedEvent[];
  readonly actors: readonly SourceInput[];
}

/** What the algebra reads of these: a list by its name, each a selection on what it holds. */
export const sharedClaimsNeeds = `
  claims { ${ownClaimNeeds} about { ... on Entity { id } }
    counts { id } attribution { position hop verb named actor { id } } }
  events { ${eventNeeds} claimsBearOn { id } }
  actors { ${sourceNeeds} }`;

/** The claims of a page in place, by their ids; worked out once a page. */
const pages = new WeakMap<readonly SharedClaim[], ReadonlyMap<string, PlacedClaim>>();

/** Those of the shared claims that have these ids, with their events and actors in place. */
export function placedAmong(shared: SharedClaims, ids: readonly string[]): readonly PlacedClaim[] {
  const known = pages.get(shared.claims) ?? placedById(shared);
  pages.set(shared.claims, known);
  return ids.flatMap((id) => known.get(id) ?? []);
}

function placedById({ claims, events, actors }: SharedClaims): ReadonlyMap<string, PlacedClaim> {
  const eventOf = new Map(events.map((event) => [event.id, event]));
  const actorOf = new Map(actors.map((actor) => [actor.id, actor]));
  const placed = claims.flatMap((own): readonly PlacedClaim[] => {
    const about = eventOf.get(own.about.id);
    if (about === undefined) return [];
    const attribution = own.attribution.flatMap((hop) => {
      const actor = actorOf.get(hop.actor.id);
      return actor === undefined ? [] : [{ hop, actor }];
    });
    const counts = own.counts.flatMap(({ id }) => actorOf.get(id) ?? []);
    return [{ own, about, bearsOn: about.claimsBearOn, counts, attribution }];
  });
  return new Map(placed.map((claim) => [claim.own.id, claim]));
}
