import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { OpenDriver } from "../../src/neo4j/driver.ts";
import { deleteRecords } from "../setup/delete-records.ts";
import { openArticleGraph, openEmptyGraph } from "../setup/test-graph.ts";
import { everySection } from "../unit/every-section.ts";
import { base, claim, event } from "../unit/seed-text.ts";
import { expectDerived } from "./naive.ts";
import { reportOf, seedTexts, valueOf } from "./scratch.ts";

let open: OpenDriver;

beforeAll(async () => {
  open = await openEmptyGraph();
});

afterAll(() => open.driver.close());

beforeEach(() => deleteRecords(open));

const header = "claimgraph: 1\nlicence: CC0-1.0\nsource: document:d\n";

function place(key: string, ...within: readonly string[]): string {
  const wholes = within.map((whole) => `place:${whole}`).join(", ");
  return `  - { id: place:${key}, kind: ADM1, names: [ { text: ${key}, language: en, kind: OFFICIAL } ], within: [ ${wholes} ] }\n`;
}

function at(...places: readonly string[]): string {
  const entries = places.map((key) => `{ place: place:${key}, geoPrecision: NEAR }`);
  return `, places: [ ${entries.join(", ")} ]`;
}

/** At a place, off it by so many metres at most. */
function off(place: string, metres: number): string {
  return `, places: [ { place: place:${place}, geoPrecision: NEAR, uncertaintyRadiusM: ${metres} } ]`;
}

/** A town on the coast of a country, a part and a part of the part of a war, and a claim about the smallest of them. */
const world = [
  base,
  "  - { id: place:country, kind: COUNTRY, names: [ { text: C, language: en, kind: OFFICIAL } ] }\n",
  place("coast", "country"),
  place("inland", "country"),
  place("town", "coast"),
  "events:\n",
  event("war"),
  event("battle", `, partOf: [ event:war ]${at("town")}`),
  event("clash", `, partOf: [ event:battle ]${at("town", "inland")}`),
  event("other-war"),
  `claims:\n${claim({ about: "event:clash" })}`,
]
  .join("")
  .replace(/places: \[ (.*) \]\n/, "places:\n  - $1\n");

/** Ids at the far end of all relationships of this type that lead away from a node, in order. */
function ends(id: string, type: string): Promise<unknown> {
  const match = `MATCH (n {id: "${id}"})-[:${type}]->(far) WITH far.id AS id ORDER BY id`;
  return valueOf(open, `${match} RETURN collect(id)`);
}

test("the article has every place, event and claim in all that contains it", async () => {
  await using article = await openArticleGraph();

  const counts = await expectDerived(article);

  expect(Object.values(counts).every((count) => count > 10)).toBe(true);
});

test("a file with a record in every section has its lists ready to be read in order", async () => {
  await seedTexts(open, [everySection]);

  expect(await expectDerived(open)).toEqual({ INSIDE: 6, OCCURRED_WITHIN: 3, BEARS_ON: 2 });
});

describe("what is derived follows", () => {
  beforeEach(async () => {
    reportOf(await seedTexts(open, [world]));
  });

  test("from what is stated, whatever lies between", async () => {
    await expectDerived(open);

    expect(await ends("place:town", "INSIDE")).toEqual([
      "place:coast",
      "place:country",
      "place:town",
    ]);
    expect(await ends("event:clash", "OCCURRED_WITHIN")).toEqual([
      "place:coast",
      "place:country",
      "place:inland",
      "place:town",
    ]);
    expect(await ends("claim:c", "BEARS_ON")).toEqual(["event:battle", "event:clash", "event:war"]);
  });

  test("a place that moves, with its events, none of which is in the file", async () => {
    await seedTexts(open, [`${header}places:\n${place("coast")}`]);

    await expectDerived(open);
    expect(await ends("event:battle", "OCCURRED_WITHIN")).toEqual(["place:coast", "place:town"]);
    expect(await ends("event:clash", "OCCURRED_WITHIN")).toContain("place:country");
  });

  test("a place that comes to lie in two", async () => {
    await seedTexts(open, [`${header}places:\n${place("town", "coast", "inland")}`]);

    await expectDerived(open);
    expect(await ends("place:town", "INSIDE")).toHaveLength(4);
  });

  test("an event that becomes part of another one, with the claims about its parts", async () => {
    const moved = event("battle", `, partOf: [ event:other-war ]${at("town")}`);
    await seedTexts(open, [`${header}events:\n${moved}`]);

    await expectDerived(open);
    expect(await ends("claim:c", "BEARS_ON")).toEqual([
      "event:battle",
      "event:clash",
      "event:other-war",
    ]);
  });

  test("a claim that is about something else", async () => {
    const header1 = header.replace("source: document:d\n", "");
    await seedTexts(open, [`${header1}claims:\n${claim({ about: "place:town" })}`]);

    await expectDerived(open);
    expect(await ends("claim:c", "BEARS_ON")).toEqual([]);
  });

  test("an event that leaves a place", async () => {
    await seedTexts(open, [`${header}events:\n${event("clash", at("inland"))}`]);

    await expectDerived(open);
    expect(await ends("event:clash", "OCCURRED_WITHIN")).toEqual(["place:country", "place:inland"]);
  });

  test.each<[string, readonly string[], readonly (number | null)[]]>([
    ["as they are", [], [25_000, 25_000, null]],
    ["one known less exactly", [event("battle", off("town", 90_000))], [90_000, 25_000, null]],
    [
      "all known more exactly",
      [event("battle", off("town", 10)), event("clash", off("town", 7))],
      [10, null, null],
    ],
    ["one that leaves for another place", [event("clash", off("coast", 9))], [25_000, null, 9]],
    ["all gone", [event("battle"), event("clash", at("inland"))], [null, 25_000, null]],
  ])("how far places reach from the events at them: %s", async (_what, events, reaches) => {
    if (events.length > 0)
      reportOf(await seedTexts(open, [`${header}events:\n${events.join("")}`]));

    await expectDerived(open);
    const ids = "['place:town', 'place:inland', 'place:coast']";
    const read = `UNWIND ${ids} AS id MATCH (p:Place {id: id}) WITH coalesce(p.reachM, -1) AS reach`;
    const stored = await valueOf(open, `${read} RETURN [r IN collect(reach) | toFloat(r)]`);
    expect(stored).toEqual(reaches.map((reach) => reach ?? -1));
  });

  test.each([
    ["another", "2024-01-01", "2024-01-01T00:00:00Z"],
    ["one open at its start", "../2025", "-9999-01-01T00:00:00Z"],
  ])("an event's date that becomes %s", async (_what, when, order) => {
    const dated = event("battle", `, partOf: [ event:war ]${at("town")}`);
    await seedTexts(open, [`${header}events:\n${dated.replace("2025-03-06", when)}`]);

    await expectDerived(open);
    expect(
      await valueOf(
        open,
        `MATCH (:Event {id: "event:battle"})-[r:OCCURRED_WITHIN|OCCURRED_AT]->() RETURN collect(DISTINCT toString(r.order))`,
      ),
    ).toEqual([order]);
  });

  test("the date of a document, with its claims, and its place in the list of its publisher", async () => {
    const documents = (date: string): string =>
      `documents: [ { id: document:d, title: D, kind: ARTICLE, publisher: organization:o, published: "${date}" } ]\n`;
    await seedTexts(open, [`${header}${documents("2025-03-07")}`]);

    await seedTexts(open, [
      `${header}${documents("2025-04")}claims:\n${claim({ about: "event:clash" })}`,
    ]);

    await expectDerived(open);
    expect(
      await valueOf(
        open,
        `MATCH ()-[r:PUBLISHED_BY|ATTRIBUTED_TO|ABOUT|BEARS_ON]->() RETURN collect(DISTINCT toString(r.order))`,
      ),
    ).toEqual(["2025-04-01T00:00:00Z"]);
  });
});

test("a place with more below it than a transaction may touch moves too, and is made up for where that is broken off", async () => {
  await seedTexts(open, [world]);
  const moved = `${header}places:\n${place("coast")}`;
  let left = 3;
  const breaking = seedTexts(open, [moved], {
    mostRows: 1,
    wrap: (writer) => ({
      ...writer,
      write: (statements, signal) => {
        left -= 1;
        return left > 0 ? writer.write(statements, signal) : Promise.reject(new Error("killed"));
      },
    }),
  });
  await expect(breaking).rejects.toThrow("killed");
  expect(await ends("event:battle", "OCCURRED_WITHIN")).toContain("place:country");

  const again = reportOf(await seedTexts(open, [moved]));

  expect(again.rows).toBe(0);
  await expectDerived(open);
  expect(await ends("event:battle", "OCCURRED_WITHIN")).toEqual(["place:coast", "place:town"]);
});

test("two who seed at once, one the place and one the event, miss nothing of each other", async () => {
  const country =
    "places:\n  - { id: place:country, kind: COUNTRY, names: [ { text: C, language: en, kind: OFFICIAL } ] }\n";
  await seedTexts(open, [base.replace(/places:.*\n/, `${country}${place("town")}`)]);
  for (const [i, whole] of ["country", "", "country", ""].entries()) {
    const events = [0, 1, 2].map((n) => event(`e${String(i)}-${String(n)}`, at("town"))).join("");
    const within = whole === "" ? place("town") : place("town", whole);

    await Promise.all([
      seedTexts(open, [`${header}places:\n${within}`]),
      seedTexts(open, [`${header}events:\n${events}`], { mostRows: 2 }),
    ]);

    await expectDerived(open);
  }
});
