import { defineNode, relationship } from "../../cypher/model.ts";
import { byStart } from "../../cypher/order.ts";
import { entityRelationships, namesRelationship } from "../entity/entity.model.ts";

/** How `type Position` of schema/position.graphql lies in the graph. */
export const positionModel = defineNode({
  type: "Position",
  labels: ["Entity"],
  idPrefix: "position",
  properties: { name: "string", description: "string" },
  relationships: {
    ...entityRelationships,
    names: namesRelationship,
    body: relationship({ types: ["IN_BODY"], direction: "out", to: "Actor" }),
    tenures: relationship({
      types: ["OF"],
      direction: "in",
      to: "Tenure",
      orderBy: [byStart("")],
    }),
  },
});
