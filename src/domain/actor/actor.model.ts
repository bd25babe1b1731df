import { extent } from "../../cypher/extent.ts";
import {
  relationship,
  type EmbeddedModel,
  type PropertyKind,
  type RelationshipModel,
} from "../../cypher/model.ts";
import { byNode, byStart } from "../../cypher/order.ts";
import {
  claimsRelationship,
  entityRelationships,
  namesRelationship,
  partyRelationsRelationship,
} from "../entity/entity.model.ts";

/** What every type behind `interface Actor` of schema/actor.graphql stores. */
export const actorProperties = {
  name: "string",
  definiteness: "string",
  description: "string",
  acledInter: "int",
} as const satisfies Record<string, PropertyKind>;

/** Extents of every actor. */
export const actorEmbedded = { active: extent("") } as const satisfies Record<
  string,
  EmbeddedModel
>;

const belongsTo = relationship({
  types: ["FROM"],
  direction: "in",
  to: "Actor",
  chain: {
    ...{ through: "Relation", enter: "FROM", leave: ["TO"], most: 8 },
    where: { property: "kind", values: ["MEMBER_OF", "PART_OF"] },
  },
});

const operatedBy = relationship({
  types: ["TO"],
  direction: "in",
  to: "Actor",
  chain: {
    ...{ through: "Relation", enter: "TO", leave: ["FROM"], most: 1 },
    where: { property: "kind", values: ["OPERATES"] },
  },
});

/** What leads away from every actor. */
export const actorRelationships = {
  ...entityRelationships,
  names: namesRelationship,
  participations: relationship({
    types: ["PARTICIPATED_IN"],
    direction: "out",
    to: "Event",
    properties: { role: "string", side: "string" },
    parallelBy: ["role"],
    orderBy: [byStart("")],
    isHub: true,
  }),
  tenures: relationship({
    types: ["HOLDS"],
    direction: "out",
    to: "Tenure",
    orderBy: [byStart("")],
  }),
  relations: partyRelationsRelationship,
  belongsTo,
  operatedBy,
  claims: claimsRelationship,
  claimsAttributed: relationship({
    types: ["ATTRIBUTED_TO"],
    direction: "in",
    to: "Claim",
    properties: { position: "int", hop: "string", verb: "string", named: "boolean" },
    parallelBy: ["position"],
    orderBy: [byStart("published", "DESC")],
    isHub: true,
  }),
  claimsCounting: relationship({
    types: ["COUNTS"],
    direction: "in",
    to: "Claim",
    orderBy: [byStart("published", "DESC")],
    isHub: true,
  }),
  quotesSaid: relationship({
    types: ["SAID_BY"],
    direction: "in",
    to: "Quote",
    orderBy: [byStart("", "DESC")],
    isHub: true,
  }),
  documents: relationship({
    types: ["PUBLISHED_BY"],
    direction: "in",
    to: "Document",
    orderBy: [byStart("published", "DESC")],
    isHub: true,
  }),
  ratings: relationship({
    types: ["RATES"],
    direction: "in",
    to: "SourceRating",
    orderBy: [byNode("judgedAt", "dateTime", "DESC")],
  }),
} as const satisfies Record<string, RelationshipModel>;
