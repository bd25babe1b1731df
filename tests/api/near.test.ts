import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import type { OpenDriver } from "../../src/neo4j/driver.ts";
import { createReader } from "../../src/neo4j/reader.ts";
import { createWriter } from "../../src/neo4j/writer.ts";
import { rebuildGraph } from "../../src/ingest/derived/graph-check.ts";
import { databaseHits } from "../bench/measure/hits.ts";
import { openEmptyGraph } from "../setup/test-graph.ts";
import { startTestService, type TestService } from "../setup/test-service.ts";

let open: OpenDriver;
let service: TestService;

/** Six thousand events at one place in the order of time; behind them in time 150 far from it, each at a place of its own, two days each. */
const spread = [
  `CREATE (far:Place:Entity {id: 'place:far', recordedFrom: datetime(), location: point({latitude: 48, longitude: 2})})
   WITH far UNWIND range(1, 6000) AS i
   CREATE (:Event:Entity {id: 'event:f' + i, recordedFrom: datetime(), type: 'ARRESTS', edtf: '1990',
     startMin: datetime('1990-01-01') + duration({hours: i}), startMax: datetime('1990-01-01') + duration({hours: i}),
     endMin: datetime('1990-01-01') + duration({hours: i}), endMax: datetime('1990-01-01') + duration({hours: i}),
     approximate: false, uncertain: false})-[:OCCURRED_AT {uncertaintyRadiusM: 500, primary: true}]->(far)`,
  `UNWIND range(1, 150) AS i
   CREATE (p:Place:Entity {id: 'place:p' + i, recordedFrom: datetime(), location: point({latitude: 35 + i / 20.0, longitude: 36})})
   WITH p, i UNWIND [1, 2] AS day
   CREATE (:Event:Entity {id: 'event:n' + day + '-' + i, recordedFrom: datetime(), type: 'SHELLING', edtf: '2025',
     startMin: datetime('2025-01-01') + duration({days: day, minutes: i}), startMax: datetime('2025-01-01') + duration({days: day, minutes: i}),
     endMin: datetime('2025-01-01') + duration({days: day, minutes: i}), endMax: datetime('2025-01-01') + duration({days: day, minutes: i}),
     approximate: false, uncertain: false})-[:OCCURRED_AT {uncertaintyRadiusM: 1, primary: true}]->(p)`,
];

beforeAll(async () => {
  open = await openEmptyGraph();
  for (const text of spread) await open.driver.executeQuery(text);
  await using writer = createWriter(open, { timeoutMs: 60_000 });
  const reader = createReader(open, { timeoutMs: 60_000 });
  const signal = AbortSignal.timeout(200_000);
  await rebuildGraph({ reader, writer }, { signal, progress: () => undefined });
  service = await startTestService(open);
}, 240_000);
afterAll(async () => {
  await service[Symbol.asyncDispose]();
  await open[Symbol.asyncDispose]();
});

const page = z.object({
  totalCount: z.number().optional(),
  nodes: z.array(z.object({ id: z.string() })).optional(),
});

/** What is answered, and the database hits of it. */
async function asked(
  where: string,
  selection = "nodes { id }",
  args = "first: 20",
): Promise<{ readonly ids: readonly string[]; readonly count?: number; readonly hits: number }> {
  const operation = `{ page: events(${args}, where: { ${where} }) { ${selection} } }`;
  const { data, errors } = await service.ask(operation);
  expect(errors).toBeUndefined();
  expect(service.statements).toHaveLength(1);
  const { nodes = [], totalCount } = page.parse(data?.["page"]);
  const hits = await databaseHits(open, service.statements);
  const ids = nodes.map(({ id }) => id);
  return totalCount === undefined ? { ids, hits } : { ids, count: totalCount, hits };
}

const nowhere = "near: { latitude: 0, longitude: -30, radiusKm: 50 }";
const oneVillage = "near: { latitude: 37.5, longitude: 36, radiusKm: 1 }";
const villages = "near: { latitude: 38.75, longitude: 36, radiusKm: 500 }";

describe("among six thousand events that come before in time and are elsewhere", () => {
  test.each([
    ["near a point", nowhere],
    ["certainly near it", nowhere.replace(" }", ", mode: CERTAINLY }")],
    ["in a box", "inBox: { south: -1, west: -31, north: 1, east: -30 }"],
    ["near a point, of a type", `${nowhere}, type: { eq: SHELLING }`],
    ["since a day", `${nowhere}, when: { possibly: { from: "1990-03" } }`],
  ])("an area where nothing happened is answered without reading any: %s", async (_what, where) => {
    const { ids, count, hits } = await asked(where, "totalCount nodes { id }");

    expect([ids, count]).toEqual([[], 0]);
    expect(hits).toBeLessThan(30);
  });

  test("a village is read off its own list, from either end", async () => {
    const first = await asked(oneVillage);
    const last = await asked(oneVillage, "totalCount nodes { id }", "last: 1");

    expect(first.ids).toEqual(["event:n1-50", "event:n2-50"]);
    expect([last.ids, last.count]).toEqual([["event:n2-50"], 2]);
    expect(Math.max(first.hits, last.hits)).toBeLessThan(150);
  });

  test("where all of them happened the list of all is read until the page is full", async () => {
    const { ids, hits } = await asked("near: { latitude: 48, longitude: 2, radiusKm: 1 }");

    expect(ids).toEqual(Array.from({ length: 20 }, (_each, i) => `event:f${i + 1}`));
    expect(hits).toBeLessThan(500);
  });

  test("villages that all come late are found although the list of all is given up before", async () => {
    const { ids, hits } = await asked(villages, "nodes { id }", "first: 1");
    const { text = "" } = service.statements[0] ?? {};

    expect(ids).toEqual(["event:n1-1"]);
    expect(text).toContain("LIMIT 5000");
    // It was looked at, or this would prove nothing.
    expect(hits).toBeGreaterThan(5_000 * 3);
  });

  test("what only some of the filter asks to be there is sought in the list of all", async () => {
    const { ids } = await asked(
      `or: [{ ${oneVillage} }, { type: { eq: ARRESTS } }]`,
      "nodes { id }",
      "last: 2",
    );

    expect(ids).toEqual(["event:n1-50", "event:n2-50"]);
  });
});
