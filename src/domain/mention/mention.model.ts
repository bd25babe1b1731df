import { defineNode, relationship } from "../../cypher/model.ts";
import { evidenceRelationship } from "../entity/entity.model.ts";

/** How `type Mention` of schema/mention.graphql lies in the graph. */
export const mentionModel = defineNode({
  type: "Mention",
  idPrefix: "mention",
  properties: { surface: "string" },
  relationships: {
    entity: relationship({ types: ["MENTIONS"], direction: "out", to: "Entity" }),
    evidence: evidenceRelationship,
  },
});
