import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closures } from "../../src/domain/closures.ts";
import { nodeModels } from "../../src/domain/index.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import type { OpenDriver } from "../../src/neo4j/driver.ts";
import { hostileTexts } from "../operations/hostile-texts.ts";
import { placedFields, type PlacedField, type ValuePlace } from "../operations/value-places.ts";
import { readWholeGraph, type StoredGraph } from "../reference/stored-graph.ts";
import { openArticleGraph } from "../setup/test-graph.ts";
import { startTestService, type Answer, type TestService } from "../setup/test-service.ts";

const fields = placedFields(await createSchema());

let open: OpenDriver;
let service: TestService;
let before: StoredGraph;

beforeAll(async () => {
  open = await openArticleGraph();
  service = await startTestService(open, { costLimit: 1_000_000_000 });
  before = await readWholeGraph(open, nodeModels, closures);
}, 180_000);
afterAll(async () => {
  await service[Symbol.asyncDispose]();
  await open[Symbol.asyncDispose]();
});

const texts: ReadonlySet<string> = new Set(["String", "ID"]);
const isCursor = ({ argument }: ValuePlace): boolean => /^(after|before)$/.test(argument);
const isText = (place: ValuePlace): boolean => texts.has(place.type) && !isCursor(place);

/** The field with these places taken by these texts, all of a filter's in one `or`. */
function asked(
  { operation, required }: PlacedField,
  places: readonly ValuePlace[],
  textAt: (i: number) => string,
): string {
  const given = new Map<string, string[]>();
  for (const [i, { argument, around }] of places.entries()) {
    given.set(argument, [...(given.get(argument) ?? []), around(textAt(i))]);
  }
  const args = [...given].map(([argument, values]) =>
    values.length === 1
      ? `${argument}: ${values.join("")}`
      : `${argument}: { or: [${values.join(", ")}] }`,
  );
  const others = [...required].filter(([argument]) => !given.has(argument));
  return operation(
    `(${[...args, ...others.map(([argument, text]) => `${argument}: ${text}`)].join(", ")})`,
  );
}

/** Asks with a variable of its own for each place. */
function askWith(
  field: PlacedField,
  places: readonly ValuePlace[],
  values: (i: number) => string,
): Promise<Answer> {
  const declared = places.map(({ type }, i) => `$v${i}: ${type}!`).join(", ");
  const variables = Object.fromEntries(places.map((_place, i) => [`v${i}`, values(i)]));
  return service.ask(`query (${declared}) ${asked(field, places, (i) => `$v${i}`)}`, variables);
}

/** A search looks for slips of the pen where a word is long enough. */
const harmlessTexts = ["event:x", "x"];

/** One text after the other, from another one each round. */
function hostileAt(i: number): string {
  return hostileTexts[i % hostileTexts.length] ?? "";
}

function codesOf({ errors = [] }: Answer): readonly unknown[] {
  return errors.map(({ extensions }) => extensions?.["code"]);
}

/** Places in lots that one operation can hold. */
function lotsOf(places: readonly ValuePlace[], size: number): readonly (readonly ValuePlace[])[] {
  const together = places.filter(({ isCombinable }) => isCombinable);
  const apart = places.filter(({ isCombinable }) => !isCombinable).map((place) => [place]);
  const count = Math.ceil(together.length / size);
  const lots = Array.from({ length: count }, (_, i) => together.slice(i * size, (i + 1) * size));
  return [...apart, ...lots];
}

/** An ordinary answer, or a word to the client about what it gave. */
function expectAnswer(answer: Answer): void {
  expect(codesOf(answer).filter((code) => code !== "BAD_USER_INPUT")).toEqual([]);
}

function sentTexts(): readonly string[] {
  return service.statements.map(({ text }) => text);
}

describe("a hostile text", () => {
  test.each([
    ...[
      "Query.search",
      "Event.toll",
      "TimelineBucket.toll",
      "EventGroup.toll",
      "@asOf",
      "@sources",
    ],
  ])("is tried in the arguments of %s, among others", (name) => {
    expect(fields.map((field) => field.name)).toContain(name);
  });

  test.each(
    fields.map((field, first) => ({ ...field, first })).filter(({ places }) => places.some(isText)),
  )("is a text and nothing else wherever $name takes one", async ({ first, ...field }) => {
    // At the root several in each place, below it one, from another one each field.
    const rounds = field.name.startsWith("Query.") ? [first, first + 5, first + 10] : [first];
    for (const places of lotsOf(field.places.filter(isText), 40)) {
      const harmless: (readonly string[])[] = [[]];
      for (const text of harmlessTexts) {
        await askWith(field, places, () => text);
        harmless.push(sentTexts());
      }

      for (const round of rounds) {
        const given = await askWith(field, places, (i) => hostileAt(i + round));
        expectAnswer(given);
        // What is refused, or can be nobody's id, needs no statement at all.
        expect(harmless).toContainEqual(sentTexts());

        const written = await service.ask(
          `query ${asked(field, places, (i) => JSON.stringify(hostileAt(i + round)))}`,
        );
        expectAnswer(written);
        expect(harmless).toContainEqual(sentTexts());
      }
    }
  });

  test("is refused wherever a cursor is due, before the database is asked", async () => {
    for (const field of fields) {
      for (const place of field.places.filter(isCursor)) {
        for (const text of hostileTexts) {
          const answer = await askWith(field, [place], () => text);

          expect(codesOf(answer), place.name).toEqual(["CURSOR_INVALID"]);
          expect(service.statements).toEqual([]);
        }
      }
    }
  }, 120_000);

  test("is refused wherever a number, a date or a word is due, before the database is asked", async () => {
    for (const field of fields) {
      const places = field.places.filter(({ type }) => !texts.has(type));
      for (const [i, place] of places.entries()) {
        const answer = await askWith(field, [place], () => hostileAt(i));

        expect(codesOf(answer), place.name).toEqual(["BAD_USER_INPUT"]);
        expect(service.statements).toEqual([]);
      }
    }
  }, 240_000);

  test("has changed nothing in the graph", async () => {
    const { nodes, relationships } = await readWholeGraph(open, nodeModels, closures);

    expect(nodes).toEqual(before.nodes);
    expect(relationships).toEqual(before.relationships);
  });
});

const keys = [
  ...["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "then", "toJSON"],
  ...["length", "prototype", "__defineGetter__", "_", "n0", "row"],
];

const shapes = [
  "{ KEY: events(first: 2) { totalCount } }",
  "{ events(first: 2) { KEY: totalCount } }",
  "{ events(first: 2) { KEY: edges { cursor } } }",
  "{ events(first: 2) { edges { KEY: cursor } } }",
  "{ events(first: 2) { edges { KEY: node { id } } } }",
  "{ events(first: 2) { nodes { KEY: id } } }",
  "{ events(first: 2) { nodes { KEY: when { edtf } } } }",
  "{ events(first: 2) { nodes { when { KEY: edtf } } } }",
  "{ events(first: 2) { nodes { KEY: participants { edges { KEY: role } } } } }",
  "{ events(first: 2) { pageInfo { KEY: hasNextPage } } }",
  "{ claims(first: 1) { nodes { KEY: attribution { KEY: hop actor { id } } } } }",
  "{ claims(first: 1) { nodes { attribution { KEY: actor { KEY: id } } } } }",
  "{ claims(first: 3) { nodes { KEY: about { KEY: __typename } } } }",
  '{ KEY: nodes(ids: ["event:none", "place:jableh"]) { KEY: id } }',
];

describe("a response key", () => {
  test.each(keys)("may be %s at every level", async (key) => {
    for (const shape of shapes) {
      const plain = await service.ask(shape.replaceAll("KEY", "key"));
      const answer = await service.ask(shape.replaceAll("KEY", key));

      expect(plain.errors, shape).toBeUndefined();
      expect(JSON.stringify(answer)).toBe(JSON.stringify(plain).replaceAll('"key":', `"${key}":`));
    }
  });
});
