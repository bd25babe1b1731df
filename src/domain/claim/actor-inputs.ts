import type { ActorFacts, PartyFacts, SourceFacts } from "../../evidence/claim-facts.ts";
import { canonicalIds, type IdentityFacts } from "../../evidence/identity.ts";

/** What the algebra reads of a record that may be judged to be another: a selection on `Entity`. */
export const identityNeeds = "identityJudgements { id verdict judgedAt entities { id } }";

/** What the algebra reads of a party: a selection on `Actor`. */
export const partyNeeds = "id name";

const bodyNeeds = `${partyNeeds} belongsTo { id }`;

/** What it reads of an actor whom a claim counts: a selection on `Actor`, with the node itself under `node`. */
export const actorNeeds = `node: __node ${bodyNeeds} ${identityNeeds}`;

/** What it reads of an actor in a chain of sources besides: a selection on `Actor`. */
export const sourceNeeds = `${actorNeeds} definiteness operatedBy { ${bodyNeeds} }
  tenures { nodes { position { body { ${bodyNeeds} } } } }`;

/** An identity judgement as it is selected. */
interface JudgementInput {
  readonly id: string;
  readonly verdict: IdentityFacts["verdict"];
  readonly judgedAt: string;
  readonly entities: readonly { readonly id: string }[];
}

/** A record with the judgements on it. */
export interface IdentifiedInput {
  readonly id: string;
  readonly identityJudgements: readonly JudgementInput[];
}

/** An actor as `partyNeeds` selects it. */
export interface PartyInput {
  readonly id: string;
  readonly name: string;
}

interface BodyInput extends PartyInput {
  readonly belongsTo: readonly { readonly id: string }[];
}

/** An actor as `actorNeeds` selects it. */
export interface ActorInput extends BodyInput, IdentifiedInput {
  /** The actor as the operation selects it. */
  readonly node: unknown;
}

/** An actor as `sourceNeeds` selects it. */
export interface SourceInput extends ActorInput {
  readonly definiteness: SourceFacts["definiteness"];
  readonly operatedBy: readonly BodyInput[];
  readonly tenures: {
    readonly nodes: readonly { readonly position: { readonly body: BodyInput | null } }[];
  };
}

/** The id that stands for a record, by its own id. */
export type Canonical = (id: string) => string;

/** Canonical ids as all the judgements on these records together say. */
export function canonicalAmong(records: readonly IdentifiedInput[]): Canonical {
  const judgements = records.flatMap(({ identityJudgements }) => identityJudgements);
  if (judgements.length === 0) return (id) => id;
  const unique = new Map(judgements.map((judgement) => [judgement.id, judgement]));
  const facts = [...unique.values()].flatMap(({ entities: [first, second], ...rest }) =>
    first === undefined || second === undefined
      ? []
      : [{ ...rest, entities: [first.id, second.id] as const }],
  );
  const canonical = canonicalIds(facts);
  return (id) => canonical.get(id) ?? id;
}

/** A party as the algebra takes it. */
export function partyFacts({ id, name }: PartyInput, canonical: Canonical): PartyFacts {
  return { id, name, canonicalId: canonical(id) };
}

/** An actor as the algebra takes it. */
export function actorFacts(actor: BodyInput, canonical: Canonical): ActorFacts {
  return {
    ...partyFacts(actor, canonical),
    wholes: actor.belongsTo.map((whole) => canonical(whole.id)),
  };
}

/** An actor in a chain of sources as the algebra takes it. */
export function sourceFacts(actor: SourceInput, canonical: Canonical): SourceFacts {
  const bodies = actor.tenures.nodes.flatMap(({ position: { body } }) => body ?? []);
  return {
    ...actorFacts(actor, canonical),
    definiteness: actor.definiteness,
    operators: actor.operatedBy.map((body) => actorFacts(body, canonical)),
    offices: bodies.map((body) => actorFacts(body, canonical)),
  };
}
