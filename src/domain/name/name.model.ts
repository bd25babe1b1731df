import { defineNode, extent, relationship } from "../../cypher/model.ts";

const valid = extent("");

/** How `type Name` of schema/name.graphql lies in the graph. */
export const nameModel = defineNode({
  type: "Name",
  idPrefix: "name",
  properties: {
    text: "string",
    language: "string",
    script: "string",
    kind: "string",
    primary: "boolean",
  },
  embedded: { valid },
  relationships: {
    attestedIn: relationship({ types: ["ATTESTED_IN"], direction: "out", to: "Document" }),
  },
  visibility: { holds: valid },
});
