/** An operation with a very long text in one place. */
export interface LongInput {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
  /** The first error's. */
  readonly code: string;
}

const characters = 900_000;
const name = "n".repeat(characters);
const half = name.slice(0, characters / 2);
const text = "t".repeat(characters);
const digits = "1".repeat(characters);
/** JSON writes each as two characters. */
const breaks = "\n".repeat(characters / 2);

const numbered = (count: number, entry: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => entry(i)).join(" ");

const given = (type: string, use: string, value: unknown): Omit<LongInput, "code"> => ({
  query: `query ($v: ${type}) { ${use} }`,
  variables: { v: value },
});
const where = (filter: unknown): Omit<LongInput, "code"> =>
  given("EventWhere", "events(where: $v) { totalCount }", filter);
const page = (type: string, argument: string, value: unknown): Omit<LongInput, "code"> =>
  given(type, `events(${argument}: $v) { totalCount }`, value);

const parseFailed = { code: "GRAPHQL_PARSE_FAILED" };
const invalid = { code: "GRAPHQL_VALIDATION_FAILED" };
const tooLarge = { code: "OPERATION_TOO_LARGE" };
const badInput = { code: "BAD_USER_INPUT" };
const badCursor = { code: "CURSOR_INVALID" };

/** By where the long text is. Everything that an answer may repeat has a place here. */
export const longInputs: Readonly<Record<string, LongInput>> = {
  "the name of a field": { query: `{ ${name} }`, ...tooLarge },
  "the name of a field in a list": { query: `{ events { nodes { ${name} } } }`, ...tooLarge },
  "the name of an argument": { query: `{ events(${name}: 1) { totalCount } }`, ...tooLarge },
  "the name of a fragment": { query: `{ ...${name} }`, ...tooLarge },
  "the name of a type": { query: `{ ... on ${name} { id } }`, ...tooLarge },
  "the name of a directive": { query: `{ __typename @${name} }`, ...tooLarge },
  "the name of a variable": { query: `{ events(first: $${name}) { totalCount } }`, ...tooLarge },
  "the type of a variable": { query: `query ($v: ${name}) { __typename }`, ...tooLarge },
  "the name of an operation": { query: `query ${name} { nothing }`, ...tooLarge },
  "an alias": { query: `{ ${name}: events(first: 5000) { totalCount } }`, ...tooLarge },
  "an alias of two fields": {
    query: `{ ${half}: __typename ${half}: events { totalCount } }`,
    ...tooLarge,
  },
  "an alias within an answer": { query: `{ events { ${name}: totalCount } }`, ...tooLarge },
  "an enum value": { query: `{ events(orderBy: { id: ${name} }) { totalCount } }`, ...tooLarge },
  "the name of an input field": {
    query: `{ events(where: { ${name}: 1 }) { totalCount } }`,
    ...tooLarge,
  },
  "a word where none may be": { query: `{ events } ${name}`, ...tooLarge },
  "a text where none may be": { query: `{ events } "${text}"`, ...parseFailed },
  "a number where none may be": { query: `{ events } ${digits}`, ...parseFailed },
  "a number that is none": { query: `{ events(first: ${digits}x) }`, ...parseFailed },
  "a text that does not end": { query: `{ events(after: "${text}`, ...parseFailed },
  "empty lines before many mistakes": {
    query: `${breaks}{ events { nodes { ${numbered(50, (i) => `titel${i}`)} } } }`,
    ...tooLarge,
  },
  "lines within a text before many mistakes": {
    query: `{ event(id: """${breaks}""") { ${numbered(50, (i) => `titel${i}`)} } }`,
    ...tooLarge,
  },
  "a text instead of a number": {
    query: `{ events(first: "${text}") { totalCount } }`,
    ...invalid,
  },
  "a block text instead of a number": {
    query: `{ events(first: """${text}""") { totalCount } }`,
    ...invalid,
  },
  "an object instead of a number": {
    query: `{ events(first: { a: "${text}" }) { totalCount } }`,
    ...invalid,
  },
  "a list instead of a number": {
    query: `{ events(first: ["${text}"]) { totalCount } }`,
    ...invalid,
  },
  "a number with too many digits": {
    query: `{ events(first: ${digits}) { totalCount } }`,
    ...invalid,
  },
  "a text instead of an object": {
    query: `{ events(where: "${text}") { totalCount } }`,
    ...invalid,
  },
  "a text instead of an enum value": {
    query: `{ events(orderBy: { id: "${text}" }) { totalCount } }`,
    ...invalid,
  },
  "a text as a default": { query: `query ($v: Int = "${text}") { __typename }`, ...invalid },
  "the operation that is asked for": {
    ...{ query: "query A { __typename } query B { __typename }", operationName: name },
    code: "BAD_REQUEST",
  },
  "a number in a variable": { ...page("Int", "first", text), ...badInput },
  "a Boolean in a variable": {
    ...given("Boolean!", "__typename @skip(if: $v)", text),
    ...badInput,
  },
  "an ID in a variable": {
    ...given("ID!", "event(id: $v) { title }", { [text.slice(0, 100)]: text }),
    ...badInput,
  },
  "an enum value in a variable": {
    ...given("OrderDirection", "events(orderBy: { id: $v }) { totalCount }", text),
    ...badInput,
  },
  "a filter in a variable": { ...where(text), ...badInput },
  "a key of a filter": { ...where({ [name]: 1 }), ...tooLarge },
  "a value beside many mistakes": {
    ...where({
      title: { eq: "\u0001".repeat(characters / 6) },
      ...Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`mistake${i}`, i])),
    }),
    ...badInput,
  },
  "a coordinate in a variable": {
    ...where({ near: { latitude: text, longitude: 0, radiusKm: 1 } }),
    ...badInput,
  },
  "the name of a variable's value": {
    ...{ query: "query ($v: Int) { events(first: $v) { totalCount } }", variables: { [name]: 1 } },
    ...tooLarge,
  },
  "many objects instead of ids": {
    ...given(
      "[ID!]!",
      "nodes(ids: $v) { id }",
      Array.from({ length: 4_500 }, () => ({ a: "t".repeat(99) })),
    ),
    ...badInput,
  },
  "a cursor": { ...page("String", "after", text), ...badCursor },
  "a cursor before which to read": { ...page("String", "before", text), ...badCursor },
  "a cursor that could be one": {
    ...page(
      "String",
      "after",
      Buffer.from(JSON.stringify(["x", ["t".repeat(600_000)]])).toString("base64url"),
    ),
    ...badCursor,
  },
  "a cursor in the operation": {
    query: `{ events(after: "${text}") { totalCount } }`,
    ...badCursor,
  },
  "a DateTime": { ...where({ recordedFrom: { gte: text } }), ...badInput },
  "a DateTime that begins well": {
    ...where({ recordedFrom: { gte: `2025-03-06T18:00:00.${digits}Z` } }),
    ...badInput,
  },
  "a DateTime that is an object": {
    ...where({ recordedFrom: { gte: { a: text } } }),
    ...badInput,
  },
  "a DateTime in the operation": {
    query: `{ events(where: { recordedFrom: { gte: "${text}" } }) { totalCount } }`,
    ...invalid,
  },
  "a date of a clock": {
    query: `query ($v: EDTF) @asOf(valid: $v) { events { totalCount } }`,
    variables: { v: text },
    ...badInput,
  },
  "a date of a clock that begins well": {
    query: `query ($v: EDTF) @asOf(valid: $v) { events { totalCount } }`,
    variables: { v: `2025-03${"-0X".repeat(characters / 3)}` },
    ...badInput,
  },
  "a date of a clock in the operation": {
    query: `query @asOf(valid: "${text}") { events { totalCount } }`,
    ...badInput,
  },
  "a period": {
    ...where({ when: { possibly: { from: text, to: "2025" } } }),
    ...badInput,
  },
  "what to search for": {
    ...given("String!", "search(text: $v) { __typename }", text),
    ...badInput,
  },
  "the groups of a statistic": {
    ...given(
      "[EventGroupKey!]!",
      "eventStats(groupBy: $v) { nodes { events } }",
      Array.from({ length: 9_000 }, () => "TYPE"),
    ),
    ...badInput,
  },
  "a bookmark": {
    ...{ query: "{ events { totalCount } }", extensions: { bookmarks: [text] } },
    code: "BOOKMARK_INVALID",
  },
  "the wish for the cost": {
    ...{ query: "{ events { totalCount } }", extensions: { cost: text } },
    code: "BAD_REQUEST",
  },
};
