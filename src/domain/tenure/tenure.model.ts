import { byNode, defineNode, extent, relationship } from "../../cypher/model.ts";
import { claimsRelationship, entityRelationships } from "../entity/entity.model.ts";

/** How `type Tenure` of schema/tenure.graphql lies in the graph. */
export const tenureModel = defineNode({
  type: "Tenure",
  labels: ["Entity"],
  idPrefix: "tenure",
  properties: { status: "string" },
  embedded: { valid: extent("") },
  relationships: {
    ...entityRelationships,
    holder: relationship({ types: ["HOLDS"], direction: "in", to: "Actor" }),
    position: relationship({ types: ["OF"], direction: "out", to: "Position" }),
    claims: claimsRelationship,
    quotesSpoken: relationship({
      types: ["SPEAKING_AS"],
      direction: "in",
      to: "Quote",
      orderBy: [byNode("startMin", "dateTime", "DESC")],
    }),
  },
  orderBy: [byNode("startMin", "dateTime")],
});
