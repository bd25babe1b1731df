import { defineNode, relationship } from "../../cypher/model.ts";
import { actorEmbedded, actorProperties, actorRelationships } from "../actor/actor.model.ts";

/** How `type Organization` of schema/organization.graphql lies in the graph. */
export const organizationModel = defineNode({
  type: "Organization",
  keyLabel: "Actor",
  labels: ["Actor", "Entity"],
  idPrefix: "organization",
  properties: { ...actorProperties, kind: "string" },
  embedded: actorEmbedded,
  relationships: {
    ...actorRelationships,
    positions: relationship({ types: ["IN_BODY"], direction: "in", to: "Position" }),
  },
});
