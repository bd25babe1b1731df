import { extent } from "../../cypher/extent.ts";
import { defineNode, relationship } from "../../cypher/model.ts";
import { nameWordsIndex } from "../entity/full-text.ts";

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
  internal: { folded: "string", skeleton: "string", sound: "string" },
  embedded: { valid },
  relationships: {
    attestedIn: relationship({ types: ["ATTESTED_IN"], direction: "out", to: "Document" }),
  },
  visibility: { holds: valid },
  soughtBy: ["text", "folded", "skeleton"],
  fullText: [{ index: nameWordsIndex, properties: ["folded", "skeleton"] }],
});
