import type {
  ClaimFacts,
  HopFacts,
  PlaceFacts,
  SourceFacts,
  SubjectFacts,
} from "../../evidence/claim-facts.ts";
import {
  actorFacts,
  canonicalAmong,
  partyFacts,
  sourceFacts,
  tiedSource,
  type ActorInput,
  type Canonical,
  type IdentifiedInput,
  type SourceInput,
} from "./actor-inputs.ts";
import type {
  ClaimInput,
  HopInput,
  OwnClaimInput,
  PlaceInput,
  SubjectInput,
} from "./claim-inputs.ts";

/** A claim with what it names: its subject and its actors, which claims may share. */
export interface PlacedClaim<Own extends OwnClaimInput = OwnClaimInput> {
  readonly own: Own;
  readonly counts: readonly ActorInput[];
  readonly attribution: readonly PlacedHop[];
  readonly about: SubjectInput;
  /** The event that it is about and those that this is part of. */
  readonly bearsOn: readonly { readonly id: string }[];
}

/** A hop with its actor. */
export interface PlacedHop {
  readonly hop: HopInput;
  readonly actor: SourceInput;
}

/** Claims that were selected with what they name. */
export function placed<Claim extends ClaimInput>(
  claims: readonly Claim[],
): readonly PlacedClaim<Claim>[] {
  return claims.map((own) => ({
    own,
    counts: own.counts,
    attribution: own.attribution.map((hop) => ({ hop, actor: hop.actor })),
    about: own.about,
    bearsOn: own.bearsOn,
  }));
}

/** Claims as the algebra takes them, those that were judged to be about the same taken as such. */
export function claimFacts(claims: readonly PlacedClaim[]): readonly ClaimFacts[] {
  const canonical = canonicalAmong(recordsIn(claims));
  const ofSource = once((actor: SourceInput) => tiedSource(actor, canonical));
  const ofSubject = once((about: SubjectInput, bearsOn: PlacedClaim["bearsOn"]) =>
    subjectFacts(about, bearsOn, canonical),
  );
  const ofActor = once((actor: ActorInput) => actorFacts(actor, canonical));
  // Written out, because spreading what comes by the thousand is slow.
  return claims.map(({ own, about, bearsOn, counts, attribution }) => {
    const published = own.published ?? { startMin: null, endMax: null };
    return {
      id: own.id,
      kind: own.kind,
      polarity: own.polarity,
      statement: own.statement,
      figure: own.figure,
      subject: ofSubject(about, bearsOn),
      counts: counts.map(ofActor),
      victimCategory: own.victimCategory,
      covers: own.covers,
      place: own.coversPlace === null ? null : placeFacts(own.coversPlace),
      cumulative: own.cumulative,
      published,
      publisherDisclaimer: own.publisherDisclaimer,
      attribution: attribution.map(({ hop, actor }) =>
        hopFacts(hop, sourceFacts(ofSource(actor), published)),
      ),
      supersedes: own.supersedes.map(({ how, claim: { id } }) => ({ how, claimId: id })),
      assessments: own.assessments.nodes,
    };
  });
}

function hopFacts({ position, hop, verb, named }: HopInput, actor: SourceFacts): HopFacts {
  return { position, hop, verb, named, actor };
}

/** A function that works each thing out once; what else it is given belongs to the thing. */
function once<From extends object, To, Belonging extends readonly unknown[] = []>(
  make: (from: From, ...belonging: Belonging) => To,
): (from: From, ...belonging: Belonging) => To {
  const made = new Map<From, To>();
  return (from, ...belonging) => {
    const known = made.get(from);
    if (known !== undefined) return known;
    const value = make(from, ...belonging);
    made.set(from, value);
    return value;
  };
}

/** All that may be judged to be another, each record once. */
function recordsIn(claims: readonly PlacedClaim[]): readonly IdentifiedInput[] {
  const records = new Set<IdentifiedInput>();
  for (const { about, counts, attribution } of claims) {
    records.add(about);
    for (const actor of counts) records.add(actor);
    for (const { actor } of attribution) records.add(actor);
  }
  return [...records];
}

/** The nodes in claims as the operation selects them, by id. */
export type References = ReadonlyMap<string, unknown>;

/** The nodes that these claims name, and the claims themselves. */
export function referencesIn(claims: readonly PlacedClaim[]): References {
  const references = new Map<string, unknown>();
  const add = ({ id, node }: { readonly id: string; readonly node: unknown }): void => {
    references.set(id, node);
  };
  for (const { own, about, counts, attribution } of claims) {
    add(own);
    add(about);
    counts.forEach(add);
    for (const { actor } of attribution) add(actor);
    if (own.coversPlace !== null) add(own.coversPlace);
    about.places?.nodes.forEach(add);
  }
  return references;
}

function subjectFacts(
  about: SubjectInput,
  bearsOn: PlacedClaim["bearsOn"],
  canonical: Canonical,
): SubjectFacts {
  const wholes = bearsOn.filter(({ id }) => id !== about.id);
  return {
    type: about.__typename,
    id: about.id,
    canonicalId: canonical(about.id),
    name: about.title ?? about.name ?? about.id,
    wholes: wholes.map(({ id }) => canonical(id)),
    places: (about.places?.nodes ?? []).map(placeFacts),
    participants: (about.participants?.edges ?? []).map(({ role, side, node }) => ({
      role,
      side,
      actor: partyFacts(node, canonical),
    })),
  };
}

function placeFacts({ id, name, kind, enclosing }: PlaceInput): PlaceFacts {
  return {
    id,
    name,
    kind,
    within: enclosing.map((place) => place.id).filter((each) => each !== id),
  };
}
