import { defineNode } from "../../cypher/model.ts";
import { actorEmbedded, actorProperties, actorRelationships } from "../actor/actor.model.ts";

/** How `type Group` of schema/group.graphql lies in the graph. */
export const groupModel = defineNode({
  type: "Group",
  keyLabel: "Actor",
  labels: ["Actor", "Entity"],
  idPrefix: "group",
  properties: { ...actorProperties, kind: "string" },
  embedded: actorEmbedded,
  relationships: actorRelationships,
});
