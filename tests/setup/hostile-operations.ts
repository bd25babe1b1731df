/** A request that means harm, and how it is refused. */
export interface HostileRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly code: string;
  /** What the answer says about what is too much. */
  readonly details: Readonly<Record<string, unknown>>;
}

const times = (count: number, text: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => text(i)).join(" ");

const onEvents = (selection: string): string => `{ events { nodes { ${selection} } } }`;

/** Each fragment spreads the next one twice, so that the last is there 2^depth times. */
const bomb = (depth: number, one: string, other: string): string =>
  [
    `{ event(id: "event:x") { ...F0 } }`,
    times(depth, (i) => {
      const next = `nodes { about { ...F${i + 1} } }`;
      return `fragment F${i} on Event { ${one} { ${next} } ${other} { ${next} } }`;
    }),
    `fragment F${depth} on Event { id }`,
  ].join(" ");

const nested = (depth: number, key: (inner: unknown) => unknown): unknown =>
  Array.from({ length: depth }).reduce<unknown>(key, {});

const whereQuery = "query ($where: EventWhere) { events(where: $where) { totalCount } }";
const tooLarge = "OPERATION_TOO_LARGE";
const tooDeep = "OPERATION_TOO_DEEP";
const words = { what: "tokens", limit: 2_000 };
const parts = { what: "parts", limit: 10_000 };
const fieldDepth = { what: "fields", maximum: 40 };
const brackets = { what: "brackets", maximum: 120 };

/** By what they try. */
export const hostileRequests: Readonly<Record<string, HostileRequest>> = {
  "a fragment bomb of 2^30": {
    query: bomb(30, "a: claims(first: 1)", "b: claims(first: 2)"),
    ...{ code: tooDeep, details: fieldDepth },
  },
  "a flat fragment bomb of 2^60": {
    query: `{ event(id: "x") { ...F0 } } ${times(60, (i) => `fragment F${i} on Event { ...F${i + 1} ...F${i + 1} }`)} fragment F60 on Event { id }`,
    ...{ code: tooLarge, details: parts },
  },
  "a fragment bomb in the statement": {
    query: bomb(7, "a: claims(first: 1)", "b: claims(first: 2)"),
    ...{ code: tooLarge, details: { what: "patterns", limit: 300 } },
  },
  "fragments within themselves": {
    query: `{ event(id: "x") { ...A } } fragment A on Event { ...B } fragment B on Event { ...A }`,
    ...{ code: "GRAPHQL_VALIDATION_FAILED", details: {} },
  },
  "a flood of fragments": {
    query: `${onEvents(times(150, (i) => `...F${i}`))} ${times(150, (i) => `fragment F${i} on Event { id title }`)}`,
    ...{ code: tooLarge, details: { what: "fragments", limit: 100, count: 150 } },
  },
  "a flood of aliases": {
    query: onEvents(times(600, (i) => `a${i}: id`)),
    ...{ code: tooLarge, details: { what: "aliases", limit: 100, count: 600 } },
  },
  "a flood of root fields": {
    query: `{ ${times(60, (i) => `a${i}: events { totalCount }`)} }`,
    ...{ code: tooLarge, details: { what: "root fields", limit: 20, count: 60 } },
  },
  "the same field over and over": {
    query: onEvents(times(1_900, () => "id")),
    ...{ code: tooLarge, details: { what: "repeats", limit: 50, count: 1_900 } },
  },
  "the same lists over and over": {
    query: onEvents(times(150, () => "claims(first: 1) { nodes { id } }")),
    ...{ code: tooLarge, details: { what: "repeats", limit: 50, count: 150 } },
  },
  "a long text": { query: onEvents(times(100_000, () => "id")), code: tooLarge, details: words },
  "deep fields": {
    query: `{ event(id: "x") ${"{ claims { nodes { about { ... on Event ".repeat(13)} { id } ${"} } } }".repeat(13)} }`,
    ...{ code: tooDeep, details: fieldDepth },
  },
  "deeper fields than the parser's stack": {
    query: "{ a ".repeat(200_000),
    ...{ code: tooDeep, details: brackets },
  },
  "deep list literals": {
    query: `{ nodes(ids: ${"[".repeat(50_000)}${"]".repeat(50_000)}) { id } }`,
    ...{ code: tooDeep, details: brackets },
  },
  "list literals that are less deep": {
    query: `{ nodes(ids: ${"[".repeat(60)}${"]".repeat(60)}) { id } }`,
    ...{ code: tooDeep, details: { what: "values", depth: 60, maximum: 40 } },
  },
  "deep lists in a variable": {
    query: "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }",
    variables: { ids: nested(3_000, (inner) => [inner]) },
    ...{ code: tooDeep, details: { what: "values", maximum: 40 } },
  },
  "a deep filter in a variable": {
    query: whereQuery,
    variables: { where: nested(3_000, (inner) => ({ not: inner })) },
    ...{ code: tooDeep, details: { what: "values", maximum: 40 } },
  },
  "a huge filter in a variable": {
    query: whereQuery,
    variables: { where: { or: Array.from({ length: 20_000 }, () => ({ id: { eq: "x" } })) } },
    ...{ code: tooLarge, details: parts },
  },
  "a filter that takes long to plan": {
    query: whereQuery,
    variables: { where: { or: Array.from({ length: 500 }, () => ({ id: { eq: "x" } })) } },
    ...{ code: tooLarge, details: { what: "patterns", count: 501, limit: 300 } },
  },
  "a large variable used in many places": {
    query: `query ($w: EventWhere) { ${times(20, (i) => `a${i}: events(where: $w) { totalCount }`)} }`,
    variables: { w: { id: { in: Array.from({ length: 900 }, String) } } },
    ...{ code: tooLarge, details: parts },
  },
  "a variable that nothing uses": {
    query: "{ events { totalCount } }",
    variables: { unused: Array.from({ length: 300_000 }, () => 0) },
    ...{ code: tooLarge, details: parts },
  },
  "a flood of directives": {
    query: onEvents(`id ${times(900, () => "@a")}`),
    ...{ code: "GRAPHQL_VALIDATION_FAILED", details: {} },
  },
  "typing errors everywhere, each with suggestions": {
    query: onEvents(times(1_900, (i) => `titel${i}`)),
    ...{ code: "GRAPHQL_VALIDATION_FAILED", details: {} },
  },
  "the schema within itself": {
    query: `{ __schema { types { ${times(30, (i) => `f${i}: fields { type { fields { name type { name } } } }`)} } } }`,
    ...{ code: "OPERATION_TOO_COSTLY", details: { cost: 795_814 } },
  },
};
