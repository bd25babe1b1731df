import { getIntrospectionQuery } from "graphql";
import type { OddRequest } from "./odd-requests.ts";

const event = "event:latakia-clashes-2025-03";

const times = (count: number, each: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => each(i)).join(" ");

const named = (
  name: string,
  query: string,
  variables: OddRequest["variables"] = {},
): OddRequest => ({ name, query, variables });

/** Claims of the event of a claim of the event …: each level multiplies what is there. */
function circle(levels: number, first: number, leaf: string): string {
  const inner =
    levels === 1 ? leaf : `about { ... on Event { ${circle(levels - 1, first, leaf)} } }`;
  return `claims(first: ${first}) { nodes { ${inner} } }`;
}

/** Requests that have ended the service, or held it, or that would with a little more of something. */
export const knownAttacks: readonly OddRequest[] = [
  named(
    "search for a letter that becomes ten, under 20 aliases",
    `query ($text: String!) { ${times(20, (i) => `a${i}: search(text: $text) { nodes { id } }`)} }`,
    { text: "㌖".repeat(256) },
  ),
  named(
    "search for a letter with a long reading, under 5 aliases",
    `query ($text: String!) { ${times(5, (i) => `a${i}: search(text: $text) { nodes { id } }`)} }`,
    { text: "鿂".repeat(256) },
  ),
  named(
    "one id 200 times, four times, with 95 aliases of a statement",
    `query ($ids: [ID!]!) { ${times(4, (i) => `a${i}: nodes(ids: $ids) { ... on Event { claims(first: 200) { nodes { ${i === 0 ? times(95, (j) => `s${j}: statement`) : "statement"} } } } }`)} }`,
    { ids: Array.from({ length: 200 }, () => event) },
  ),
  named(
    "one id 200 times, with 22 aliases of a statement, just within the limit",
    `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Event { claims(first: 100) { nodes { ${times(22, (i) => `s${i}: statement`)} } } } } }`,
    { ids: Array.from({ length: 200 }, () => event) },
  ),
  named("claims in a circle, ids alone", `{ event(id: "${event}") { ${circle(4, 17, "id")} } }`),
  named("claims in a circle, texts", `{ event(id: "${event}") { ${circle(4, 17, "statement")} } }`),
  named(
    "49 aliases of links",
    `{ claims(first: 20) { nodes { ${times(49, (i) => `l${i}: links { kind claim { id } }`)} } } }`,
  ),
  named(
    "99 aliases of interest",
    `{ claims(first: 100) { nodes { ${times(99, (i) => `i${i}: interest { kind }`)} } } }`,
  ),
  named(
    "99 aliases of toll",
    `{ events { nodes { ${times(99, (i) => `t${i}: toll(kind: FATALITIES) { total { low } }`)} } } }`,
  ),
  named(
    "90 tolls of one event, each of other people",
    `{ event(id: "${event}") { ${times(90, (i) => `t${i}: toll(kind: FATALITIES, scope: {counts: "x${i}"}) { kind }`)} } }`,
  ),
  named(
    "tolls of all events under 10 aliases of the list",
    `{ ${times(10, (i) => `a${i}: events { nodes { toll(kind: FATALITIES) { rows { used { id } } } } }`)} }`,
  ),
  named(
    "85 aliases of a cursor with long names, in 14 lists of claims of 200 events",
    `{ events(first: 200) { nodes { ${times(14, (i) => `c${i}: claims(first: 1) { pageInfo { ...Cursors } }`)} } } }
      fragment Cursors on PageInfo { ${times(85, (i) => `${"x".repeat(190)}${i}: endCursor`)} }`,
  ),
  ...[3, 5, 13].map((levels) =>
    named(
      `links of claims of links, ${levels} deep`,
      `{ claims(first: 1) { nodes { ${"links { claim { ".repeat(levels)} id ${"} }".repeat(levels)} } } }`,
    ),
  ),
  named(
    "links that fan out, 6 deep",
    `{ claims(first: 1) { nodes { ...F0 } } }
      ${times(6, (i) => `fragment F${i} on Claim { links { claim { ...F${i + 1} } } supersedes { claim { ...F${i + 1} } } supersededBy { claim { ...F${i + 1} } } }`)}
      fragment F6 on Claim { id }`,
  ),
  named(
    "every computed field, under 20 aliases of a list",
    `{ ${times(20, (i) => `a${i}: claims(first: 1) { nodes { ...C } }`)} }
      fragment C on Claim {
        links { rule claim { id interest { sentence } bearsOn { id } } }
        interest { kind }
        about { ... on Event {
          toll(kind: FATALITIES) { rows { used { id } leftOut { claim { id } } } }
          disagreements { claims { id } }
          figureTimeline(kind: INJURED) { steps { claim { id } } }
          codes { notes }
        } }
      }`,
  ),
  named(
    "9,000 empty conditions",
    "query ($where: EventWhere) { events(where: $where) { nodes { id } } }",
    {
      where: { or: Array.from({ length: 9_000 }, () => ({})) },
    },
  ),
  named(
    "one key of an order 4,900 times",
    "query ($by: [EventOrder!]) { events(orderBy: $by) { nodes { id } } }",
    {
      by: Array.from({ length: 4_900 }, () => ({ title: "ASC" })),
    },
  ),
  named("the schema, and much behind it", `${getIntrospectionQuery()} # ${"x".repeat(900_000)}`),
  named(
    "as much of the schema as is allowed",
    getIntrospectionQuery().replace(/__schema \{[^]*?\n {4}\}/, (schema) =>
      times(4, (i) => `a${i}: ${schema}`),
    ),
  ),
  named(
    "the schema beside a list",
    getIntrospectionQuery().replace(
      "{",
      "{ events(first: 200) { nodes { id claims { nodes { id } } } }",
    ),
  ),
  named("what is no GraphQL", "{".repeat(900_000)),
  named(
    "a text that never ends",
    `{ search(text: "${"\\u3316".repeat(100_000)}") { nodes { id } } }`,
  ),
];
