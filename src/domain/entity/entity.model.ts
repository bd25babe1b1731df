import { relationship, type RelationshipModel } from "../../cypher/model.ts";
import { byNode, byRelationship, byStart } from "../../cypher/order.ts";

/** What every `Entity` of schema/root.graphql has. */
export const entityRelationships = {
  externalIds: relationship({
    types: ["HAS_EXTERNAL_ID"],
    direction: "out",
    to: "ExternalId",
    orderBy: [byNode("scheme", "string"), byNode("value", "string")],
  }),
  describedIn: relationship({ types: ["DESCRIBED_IN"], direction: "out", to: "Document" }),
  quotes: relationship({ types: ["CONCERNS"], direction: "in", to: "Quote" }),
  identityJudgements: relationship({
    types: ["JUDGES"],
    direction: "in",
    to: "IdentityJudgement",
    orderBy: [byNode("judgedAt", "dateTime", "DESC")],
  }),
  identityChain: relationship({
    types: ["JUDGES"],
    direction: "in",
    to: "IdentityJudgement",
    chain: {
      ...{ through: "IdentityJudgement", enter: "JUDGES", leave: ["JUDGES"], most: 3 },
      where: { property: "verdict", values: ["POSITIVE"] },
      endsBetween: true,
    },
  }),
} as const satisfies Record<string, RelationshipModel>;

/** What every entity with names of its own has. */
export const namesRelationship = relationship({
  types: ["HAS_NAME"],
  direction: "out",
  to: "Name",
  orderBy: [
    byNode("primary", "boolean", "DESC"),
    byNode("language", "string"),
    byNode("text", "string"),
  ],
});

/** Claims about something, latest published first. */
export const claimsRelationship = relationship({
  types: ["ABOUT"],
  direction: "in",
  to: "Claim",
  orderBy: [byStart("published", "DESC")],
  isHub: true,
});

/** Where an event occurred, and how exactly that is known. */
export const occurrenceProperties = {
  geoPrecision: "string",
  uncertaintyRadiusM: "int",
  primary: "boolean",
  how: "string",
} as const;

/** Events at a place itself. */
export const eventsAtRelationship = relationship({
  types: ["OCCURRED_AT"],
  direction: "in",
  to: "Event",
  properties: occurrenceProperties,
  orderBy: [byStart("")],
  isHub: true,
});

/** Events at a place or anywhere inside it. */
export const eventsWithinRelationship = relationship({
  types: ["OCCURRED_WITHIN"],
  direction: "in",
  to: "Event",
  orderBy: [byStart("")],
  isHub: true,
  isDerived: true,
});

/** Relations at either end of an actor or place. */
export const partyRelationsRelationship = relationship({
  types: ["FROM", "TO"],
  direction: "in",
  to: "Relation",
  typeField: "end",
});

/** The spans of documents that a claim, quote or mention rests on. */
export const evidenceRelationship = relationship({
  types: ["EVIDENCED_BY"],
  direction: "out",
  to: "Document",
  farField: "document",
  properties: { start: "int", end: "int", prefix: "string", suffix: "string" },
  parallelBy: ["start", "end"],
  orderBy: [byRelationship("start", "int")],
});
