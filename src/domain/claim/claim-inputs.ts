import type {
  AssessmentFacts,
  Bounds,
  ClaimFacts,
  ClaimFigure,
  HopFacts,
  PlaceFacts,
  SubjectFacts,
  SupersededFacts,
} from "../../evidence/claim-facts.ts";
import {
  actorFacts,
  actorNeeds,
  canonicalAmong,
  identityNeeds,
  partyFacts,
  partyNeeds,
  sourceFacts,
  sourceNeeds,
  type ActorInput,
  type Canonical,
  type IdentifiedInput,
  type PartyInput,
  type SourceInput,
} from "./actor-inputs.ts";

const placeNeeds = "node: __node id name kind enclosing { id }";

/** What the algebra reads of a subject of any type: a selection on `Entity`. */
const entityNeeds = `node: __node __typename id ${identityNeeds}`;

/** What it reads of an event: a selection on `Event`. */
export const eventNeeds = `${entityNeeds} title
  places(where: { primary: { eq: true } }) { nodes { ${placeNeeds} } }
  participants { edges { role side node { ${partyNeeds} } } }`;

/** What it reads of a claim, save of its subject and of actors: a selection on `Claim`. */
export const ownClaimNeeds = `
  node: __node id kind polarity statement victimCategory cumulative publisherDisclaimer
  figure { qualifier min max vague unit rawText }
  covers { startMin endMax } published { startMin endMax }
  coversPlace { ${placeNeeds} }
  supersedes { how claim { id } }
  assessments { nodes { status credibility judgedAt } }
  bearsOn { id }`;

/** What the algebra reads of a claim: a selection on `Claim`, with the node itself under `node`. */
export const claimNeeds = `${ownClaimNeeds}
  counts { ${actorNeeds} }
  attribution { position hop verb named actor { ${sourceNeeds} } }
  about {
    ... on Entity { ${entityNeeds} }
    ... on Event { ${eventNeeds} }
    ... on Actor { name }
    ... on Place { name }
  }`;

interface PlaceInput {
  readonly node: unknown;
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly enclosing: readonly { readonly id: string }[];
}

/** What a claim is about, as it is selected: as `eventNeeds` says, where it is an event. */
export interface SubjectInput extends IdentifiedInput {
  readonly node: unknown;
  readonly __typename: string;
  /** Of an event. */
  readonly title?: string;
  /** Of an actor or place. */
  readonly name?: string;
  readonly places?: { readonly nodes: readonly PlaceInput[] };
  readonly participants?: {
    readonly edges: readonly {
      readonly role: string;
      readonly side: "A" | "B" | null;
      readonly node: PartyInput;
    }[];
  };
}

/** A claim as `ownClaimNeeds` selects it. */
export interface OwnClaimInput extends Pick<
  ClaimFacts,
  "id" | "kind" | "polarity" | "statement" | "victimCategory" | "cumulative" | "publisherDisclaimer"
> {
  /** The claim as the operation selects it. */
  readonly node: unknown;
  readonly figure: ClaimFigure | null;
  readonly covers: Bounds | null;
  readonly published: Bounds | null;
  readonly coversPlace: PlaceInput | null;
  readonly supersedes: readonly {
    readonly how: SupersededFacts["how"];
    readonly claim: { readonly id: string };
  }[];
  readonly assessments: { readonly nodes: readonly AssessmentFacts[] };
  readonly bearsOn: readonly { readonly id: string }[];
}

/** A hop as it is selected, without its actor. */
export type HopInput = Omit<HopFacts, "actor">;

/** A claim as `claimNeeds` selects it. */
export interface ClaimInput extends OwnClaimInput {
  readonly counts: readonly ActorInput[];
  readonly attribution: readonly (HopInput & { readonly actor: SourceInput })[];
  readonly about: SubjectInput;
}

/** Claims as the algebra takes them, those that were judged to be about the same taken as such. */
export function claimFacts(claims: readonly ClaimInput[]): readonly ClaimFacts[] {
  const canonical = canonicalAmong([...new Set(claims.flatMap(recordsIn))]);
  const ofSource = once((actor: SourceInput) => sourceFacts(actor, canonical));
  return claims.map((claim) => ({
    ...claim,
    subject: subjectFacts(claim, canonical),
    counts: claim.counts.map((actor) => actorFacts(actor, canonical)),
    place: claim.coversPlace === null ? null : placeFacts(claim.coversPlace),
    published: claim.published ?? { startMin: null, endMax: null },
    attribution: claim.attribution.map((hop) => ({ ...hop, actor: ofSource(hop.actor) })),
    supersedes: claim.supersedes.map(({ how, claim: { id } }) => ({ how, claimId: id })),
    assessments: claim.assessments.nodes,
  }));
}

/** A function that works each thing out once. */
function once<From extends object, To>(make: (from: From) => To): (from: From) => To {
  const made = new Map<From, To>();
  return (from) => {
    const known = made.get(from);
    if (known !== undefined) return known;
    const value = make(from);
    made.set(from, value);
    return value;
  };
}

function recordsIn({ about, counts, attribution }: ClaimInput): readonly IdentifiedInput[] {
  return [about, ...counts, ...attribution.map(({ actor }) => actor)];
}

/** The nodes in claims as the operation selects them, by id. */
export type References = ReadonlyMap<string, unknown>;

/** The nodes that these claims name, and the claims themselves. */
export function referencesIn(claims: readonly ClaimInput[]): References {
  const named = claims.flatMap((claim) => [
    ...[claim, claim.about, ...claim.counts],
    ...claim.attribution.map(({ actor }) => actor),
    ...(claim.coversPlace === null ? [] : [claim.coversPlace]),
    ...(claim.about.places?.nodes ?? []),
  ]);
  return new Map(named.map(({ id, node }) => [id, node]));
}

function subjectFacts({ about, bearsOn }: ClaimInput, canonical: Canonical): SubjectFacts {
  const wholes = bearsOn.filter(({ id }) => id !== about.id);
  return {
    type: about.__typename,
    id: about.id,
    canonicalId: canonical(about.id),
    name: about.title ?? about.name ?? about.id,
    wholes: wholes.map(({ id }) => canonical(id)),
    places: (about.places?.nodes ?? []).map(placeFacts),
    participants: (about.participants?.edges ?? []).map(({ role, side, node }) => ({
      ...{ role, side },
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
