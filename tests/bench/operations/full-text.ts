import { unfiltered } from "../../../src/domain/search/search-filter.ts";
import { searchStart } from "../../../src/domain/search/search.cypher.ts";
import { suggestStart } from "../../../src/domain/search/suggest.cypher.ts";
import { wholeStatement, type BenchOperation } from "./operation.ts";

const ranking: BenchOperation["neo4jGraphql"] = {
  cannot: "its @fulltext ranks by the index's score alone, not by rule and degree",
};

/** Actors, places and texts by some words. What finds them is written by hand in the service, too. */
export const fullText: BenchOperation = {
  name: "full-text",
  title: "full-text search",
  variables: () => [
    ...([{ text: "Organization 7" }, { text: "settlement" }, { text: "alias person" }] as const),
    ...([{ text: "مكان 12" }, { text: "says of event 77" }, { text: "organisation 11" }] as const),
  ],
  ours: () =>
    `query FullText($text: String!) { search(text: $text, first: 10) { edges { rule node { id } } } }`,
  limit: {
    statement({ text }) {
      const start = searchStart({
        ...{ text: String(text), crossScript: true, filter: unfiltered, limit: 10, after: null },
      });
      return { text: `${start.text}\nRETURN [rule, id] AS row`, params: start.params };
    },
    answer: (rows) => ({
      search: { edges: rows.map(({ row: [rule, id] }) => ({ rule, node: { id } })) },
    }),
  },
  perLevel: wholeStatement,
  neo4jGraphql: ranking,
};

/** What somebody may be typing. */
export const typeAhead: BenchOperation = {
  name: "suggest",
  title: "type-ahead",
  variables: () => [
    ...([{ prefix: "organization 1" }, { prefix: "set" }, { prefix: "alias of pers" }] as const),
    { prefix: "مك" },
  ],
  ours: () =>
    `query TypeAhead($prefix: String!) { suggest(prefix: $prefix, first: 10) { edges { text node { id } } } }`,
  limit: {
    statement({ prefix }) {
      const start = suggestStart({
        ...{ prefix: String(prefix), crossScript: true, filter: unfiltered, limit: 10 },
      });
      return { text: `${start.text}\nRETURN [text, id] AS row`, params: start.params };
    },
    answer: (rows) => ({
      suggest: { edges: rows.map(({ row: [text, id] }) => ({ text, node: { id } })) },
    }),
  },
  perLevel: wholeStatement,
  neo4jGraphql: ranking,
};
