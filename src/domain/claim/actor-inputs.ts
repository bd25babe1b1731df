import type { ActorFacts, Bounds, PartyFacts, SourceFacts } from "../../evidence/claim-facts.ts";
import { canonicalIds, type IdentityFacts } from "../../evidence/identity.ts";
import { tiedWhen, type TieFacts } from "../../evidence/tie.ts";

/** What the algebra reads of a record that may be judged to be another: a selection on `Entity`. */
export const identityNeeds = "identityChain { id verdict judgedAt entities { id } }";

/** What the algebra reads of a party: a selection on `Actor`. */
export const partyNeeds = "id name";

const bodyNeeds = `${partyNeeds} belongsTo { id }`;

/** What it reads of an actor whom a claim counts: a selection on `Actor`, with the node itself under `node`. */
export const actorNeeds = `node: __node ${bodyNeeds} ${identityNeeds}`;

/** What it reads of an actor in a chain of sources besides: a selection on `Actor`. */
export const sourceNeeds = `${actorNeeds} definiteness
  operations: relations(where: { kind: { eq: OPERATES } }) { edges { end node {
    valid { startMin endMax } from { ... on Actor { ${bodyNeeds} } } } } }
  tenures { nodes { valid { startMin endMax } position { body { ${bodyNeeds} } } } }`;

/** An identity judgement as it is selected. */
interface JudgementInput {
  readonly id: string;
  readonly verdict: IdentityFacts["verdict"];
  readonly judgedAt: string;
  readonly entities: readonly { readonly id: string }[];
}

/** A record with the judgements on it and on those that it may be the same as. */
export interface IdentifiedInput {
  readonly id: string;
  readonly identityChain: readonly JudgementInput[];
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
  readonly operations: {
    readonly edges: readonly {
      readonly end: "FROM" | "TO";
      readonly node: {
        readonly valid: Bounds | null;
        /** Empty for a place. */
        readonly from: Partial<BodyInput>;
      };
    }[];
  };
  readonly tenures: {
    readonly nodes: readonly {
      readonly valid: Bounds | null;
      readonly position: { readonly body: BodyInput | null };
    }[];
  };
}

/** The id that stands for a record, by its own id. */
export type Canonical = (id: string) => string;

/** Canonical ids as all the judgements on these records together say. */
export function canonicalAmong(records: readonly IdentifiedInput[]): Canonical {
  const judgements = records.flatMap(({ identityChain }) => identityChain);
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

/** An actor in a chain of sources, with all that it was ever tied to. */
export interface TiedSource {
  /** What it is whenever it speaks. */
  readonly source: SourceFacts;
  readonly operators: readonly TieFacts[];
  readonly offices: readonly TieFacts[];
}

/** An actor in a chain of sources, with its ties of all times. */
export function tiedSource(actor: SourceInput, canonical: Canonical): TiedSource {
  const tie = (valid: Bounds | null, body: BodyInput): TieFacts => ({
    held: valid,
    body: actorFacts(body, canonical),
  });
  return {
    source: {
      ...actorFacts(actor, canonical),
      definiteness: actor.definiteness,
      ...{ operators: [], offices: [] },
    },
    operators: actor.operations.edges.flatMap(({ end, node: { valid, from } }) =>
      end === "TO" && isBody(from) ? [tie(valid, from)] : [],
    ),
    offices: actor.tenures.nodes.flatMap(({ valid, position: { body } }) =>
      body === null ? [] : [tie(valid, body)],
    ),
  };
}

function isBody(from: Partial<BodyInput>): from is BodyInput {
  return from.belongsTo !== undefined;
}

/** The actor as the algebra takes it, with what it was tied to when it spoke. */
export function sourceFacts(
  { source, operators, offices }: TiedSource,
  spoke: Bounds,
): SourceFacts {
  if (operators.length === 0 && offices.length === 0) return source;
  return { ...source, operators: tiedWhen(operators, spoke), offices: tiedWhen(offices, spoke) };
}
