import { extent, timeless } from "../../cypher/extent.ts";
import { defineNode, relationship, type EmbeddedModel } from "../../cypher/model.ts";
import { byNode, byRelationship, byStart } from "../../cypher/order.ts";
import { textWordsIndex } from "../entity/full-text.ts";
import { evidenceRelationship } from "../entity/entity.model.ts";

const figure: EmbeddedModel = {
  type: "Figure",
  marker: "figureQualifier",
  ...timeless,
  properties: {
    qualifier: { kind: "string", path: ["figureQualifier"] },
    min: { kind: "int", path: ["figureMin"] },
    max: { kind: "int", path: ["figureMax"] },
    vague: { kind: "boolean", path: ["figureVague"] },
    unit: { kind: "string", path: ["figureUnit"] },
    rawText: { kind: "string", path: ["figureRawText"] },
  },
};

const published = extent("published");

const attribution = relationship({
  types: ["ATTRIBUTED_TO"],
  direction: "out",
  to: "Actor",
  farField: "actor",
  properties: { position: "int", hop: "string", verb: "string", named: "boolean" },
  parallelBy: ["position"],
  orderBy: [byRelationship("position", "int")],
});

/** How `type Claim` of schema/claim.graphql lies in the graph. */
export const claimModel = defineNode({
  type: "Claim",
  idPrefix: "claim",
  properties: {
    kind: "string",
    polarity: "string",
    statement: "string",
    victimCategory: "string",
    cumulative: "boolean",
    publisherDisclaimer: "string",
  },
  embedded: { figure, covers: extent("covers"), published },
  relationships: {
    coversPlace: relationship({ types: ["COVERS_PLACE"], direction: "out", to: "Place" }),
    about: relationship({ types: ["ABOUT"], direction: "out", to: "ClaimSubject" }),
    bearsOn: relationship({ types: ["BEARS_ON"], direction: "out", to: "Event", isDerived: true }),
    counts: relationship({ types: ["COUNTS"], direction: "out", to: "Actor" }),
    attribution,
    publisher: relationship({
      types: ["ATTRIBUTED_TO"],
      direction: "out",
      to: "Actor",
      having: { hop: "PUBLISHER" },
    }),
    origin: relationship({
      types: ["ATTRIBUTED_TO"],
      direction: "out",
      to: "Actor",
      having: { hop: "ORIGIN" },
    }),
    supersedes: relationship({
      types: ["SUPERSEDES"],
      direction: "out",
      to: "Claim",
      farField: "claim",
      properties: { how: "string" },
    }),
    supersededBy: relationship({
      types: ["SUPERSEDES"],
      direction: "in",
      to: "Claim",
      farField: "claim",
      properties: { how: "string" },
    }),
    evidence: evidenceRelationship,
    assessments: relationship({
      types: ["ASSESSES"],
      direction: "in",
      to: "Assessment",
      orderBy: [byNode("judgedAt", "dateTime", "DESC")],
    }),
  },
  orderBy: [byStart("published", "DESC")],
  visibility: { published, sources: [attribution] },
  fullText: [{ index: textWordsIndex, properties: ["statement"] }],
});
