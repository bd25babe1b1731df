import { defineNode } from "../../cypher/model.ts";
import { actorEmbedded, actorProperties, actorRelationships } from "../actor/actor.model.ts";

/** How `type Person` of schema/person.graphql lies in the graph. */
export const personModel = defineNode({
  type: "Person",
  keyLabel: "Actor",
  labels: ["Actor", "Entity"],
  idPrefix: "person",
  properties: { ...actorProperties, gender: "string", born: "string", died: "string" },
  embedded: actorEmbedded,
  relationships: actorRelationships,
});
