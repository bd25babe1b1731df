import { extent } from "../../cypher/extent.ts";
import { defineNode, relationship } from "../../cypher/model.ts";
import { byStart } from "../../cypher/order.ts";
import { claimsRelationship, entityRelationships } from "../entity/entity.model.ts";

const valid = extent("");

/** How `type Tenure` of schema/tenure.graphql lies in the graph. */
export const tenureModel = defineNode({
  type: "Tenure",
  labels: ["Entity"],
  idPrefix: "tenure",
  properties: { status: "string" },
  embedded: { valid },
  relationships: {
    ...entityRelationships,
    holder: relationship({ types: ["HOLDS"], direction: "in", to: "Actor" }),
    position: relationship({ types: ["OF"], direction: "out", to: "Position" }),
    claims: claimsRelationship,
    quotesSpoken: relationship({
      types: ["SPEAKING_AS"],
      direction: "in",
      to: "Quote",
      orderBy: [byStart("", "DESC")],
    }),
  },
  orderBy: [byStart("")],
  visibility: { holds: valid, restsOn: claimsRelationship },
});
