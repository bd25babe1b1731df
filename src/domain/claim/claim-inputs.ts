import type {
  AssessmentFacts,
  Bounds,
  ClaimFacts,
  ClaimFigure,
  HopFacts,
  SupersededFacts,
} from "../../evidence/claim-facts.ts";
import {
  actorNeeds,
  identityNeeds,
  partyNeeds,
  sourceNeeds,
  type ActorInput,
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
  assessments { nodes { status credibility judgedAt } }`;

/** What the algebra reads of a claim: a selection on `Claim`, with the node itself under `node`. */
export const claimNeeds = `${ownClaimNeeds} bearsOn { id }
  counts { ${actorNeeds} }
  attribution { position hop verb named actor { ${sourceNeeds} } }
  about {
    ... on Entity { ${entityNeeds} }
    ... on Event { ${eventNeeds} }
    ... on Actor { name }
    ... on Place { name }
  }`;

/** A place as it is selected. */
export interface PlaceInput {
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
}

/** A hop as it is selected, without its actor. */
export type HopInput = Omit<HopFacts, "actor">;

/** A claim as `claimNeeds` selects it. */
export interface ClaimInput extends OwnClaimInput {
  readonly bearsOn: readonly { readonly id: string }[];
  readonly counts: readonly ActorInput[];
  readonly attribution: readonly (HopInput & { readonly actor: SourceInput })[];
  readonly about: SubjectInput;
}
