import { extent } from "../../cypher/extent.ts";
import { defineNode, relationship } from "../../cypher/model.ts";
import { byStart } from "../../cypher/order.ts";
import { textWordsIndex } from "../entity/full-text.ts";

const evidenced = {
  types: ["EVIDENCED_BY"],
  direction: "in",
  properties: { start: "int", end: "int" },
  parallelBy: ["start", "end"],
} as const;

const published = extent("published");

/** How `type Document` of schema/document.graphql lies in the graph. */
export const documentModel = defineNode({
  type: "Document",
  idPrefix: "document",
  properties: {
    title: "string",
    kind: "string",
    url: "string",
    language: "string",
    sha256: "string",
    length: "int",
    licence: "string",
  },
  embedded: { published },
  relationships: {
    publisher: relationship({ types: ["PUBLISHED_BY"], direction: "out", to: "Actor" }),
    claims: relationship({ ...evidenced, to: "Claim" }),
    quotes: relationship({ ...evidenced, to: "Quote" }),
    mentions: relationship({ ...evidenced, to: "Mention" }),
  },
  orderBy: [byStart("published", "DESC")],
  visibility: { published },
  fullText: [{ index: textWordsIndex, properties: ["title"] }],
});
