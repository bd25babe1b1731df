import type { BenchOperation } from "./operation.ts";

/** Actors and places by a word of their names. */
export const fullText: BenchOperation = {
  name: "full-text",
  title: "full-text search",
  variables: () => [{ text: "Organization 7" }, { text: "settlement" }],
  ours: () => `query FullText($text: String!) { search(text: $text, first: 10) { nodes { id } } }`,
  limit: null,
  perLevel: null,
  neo4jGraphql: null,
};
