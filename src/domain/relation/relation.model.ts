import { extent } from "../../cypher/extent.ts";
import { defineNode, relationship } from "../../cypher/model.ts";
import { claimsRelationship, entityRelationships } from "../entity/entity.model.ts";

const valid = extent("");

/** How `type Relation` of schema/relation.graphql lies in the graph. */
export const relationModel = defineNode({
  type: "Relation",
  labels: ["Entity"],
  idPrefix: "relation",
  properties: { kind: "string", description: "string" },
  embedded: { valid },
  relationships: {
    ...entityRelationships,
    from: relationship({ types: ["FROM"], direction: "out", to: "RelationParty" }),
    to: relationship({ types: ["TO"], direction: "out", to: "RelationParty" }),
    claims: claimsRelationship,
  },
  visibility: { holds: valid, restsOn: claimsRelationship },
});
