import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OpenDriver } from "../../src/neo4j/driver.ts";
import { reportOf, seedTexts } from "../ingest/scratch.ts";
import { openEmptyGraph } from "../setup/test-graph.ts";
import { startTestService, type TestService } from "../setup/test-service.ts";
import { base, claim, event } from "../unit/seed-text.ts";

let open: OpenDriver;
let service: TestService;

const group = (key: string, more = ""): string =>
  `  - { id: group:${key}, kind: FIGHTERS, names: [ { text: ${key}, language: en, kind: OFFICIAL } ]${more} }\n`;

const relation = (key: string, from: string, to: string, valid: string): string =>
  `  - { id: relation:${key}, kind: MEMBER_OF, from: group:${from}, to: group:${to}, valid: "${valid}" }\n`;

beforeAll(async () => {
  open = await openEmptyGraph();
  service = await startTestService(open);
  const text = [
    base,
    "groups:\n",
    group("a", ", externalIds: { wikidata: Q1 }"),
    group("b"),
    group("c"),
    "relations:\n",
    relation("ab", "a", "b", "2020/2030"),
    relation("bc", "b", "c", "2020/2022"),
    `events:\n${event("e")}`,
    "claims:\n",
    claim({}),
    claim({ id: "claim:member", about: "relation:ab" }),
  ].join("");
  reportOf(await seedTexts(open, [text]));
});
afterAll(async () => {
  await service[Symbol.asyncDispose]();
  await open[Symbol.asyncDispose]();
});

async function belongsTo(directive: string): Promise<unknown> {
  const { data, errors } = await service.ask(
    `query ${directive} { group(id: "group:a") { belongsTo { id } } }`,
  );
  expect(errors).toBeUndefined();
  return data?.["group"];
}

const groups = (...keys: readonly string[]): unknown => ({
  belongsTo: keys.map((key) => ({ id: `group:${key}` })),
});

describe("what lies between the ends of a chain must be seen too", () => {
  test.each([
    ["without a clock", "", groups("b", "c")],
    ["while all of it holds", '@asOf(valid: "2021")', groups("b", "c")],
    ["up to what has ended", '@asOf(valid: "2025")', groups("b")],
    ["before it began", '@asOf(valid: "2019")', groups()],
    [
      "up to what rests on a source that is left out",
      '@sources(exclude: ["organization:o"])',
      groups(),
    ],
    ["not before it was recorded", '@asOf(valid: "2021", recorded: "2999")', groups("b", "c")],
  ])("%s", async (_when, directive, expected) => {
    expect(await belongsTo(directive)).toEqual(expected);
  });

  test("the subjects and actors of claims are those of claims that are seen", async () => {
    const ask = async (directive: string): Promise<unknown> => {
      const { data } = await service.ask(
        `query ${directive} { event(id: "event:e") { claimSubjects { id } claimActors { id } } }`,
      );
      return data?.["event"];
    };

    expect(await ask("")).toEqual({
      claimSubjects: [{ id: "event:e" }],
      claimActors: [{ id: "organization:o" }],
    });
    expect(await ask('@asOf(published: "2024")')).toBeNull();
  });
});

describe("an external id is known from when it was recorded", () => {
  const lookup = async (recorded: string): Promise<unknown> => {
    const { data } = await service.ask(
      `query @asOf(recorded: "${recorded}") { lookup(scheme: "wikidata", value: "Q1") { id } }`,
    );
    return data;
  };

  test("not before", async () => {
    await open.driver.executeQuery(
      `MATCH (g:Group {id: "group:a"}) SET g.recordedFrom = datetime("2020-01-01")`,
    );

    expect(await lookup("2021")).toEqual({ lookup: null });
  });

  test("and since", async () => {
    expect(await lookup("2999")).toEqual({ lookup: { id: "group:a" } });
  });
});
