import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { nodeModels } from "../../src/domain/index.ts";
import { checkGraph, rebuildGraph } from "../../src/ingest/derived/graph-check.ts";
import type { Fault, WalkOptions } from "../../src/ingest/derived/fault.ts";
import { migrations } from "../../src/ingest/migrations.ts";
import type { OpenDriver } from "../../src/neo4j/driver.ts";
import { prepareDatabase } from "../../src/neo4j/prepare.ts";
import { createReader } from "../../src/neo4j/reader.ts";
import { createWriter } from "../../src/neo4j/writer.ts";
import { ownNeo4j } from "../setup/own-neo4j.ts";
import { openArticleGraph } from "../setup/test-graph.ts";
import { expectDerived } from "./naive.ts";
import { graphLines } from "./scratch.ts";

let open: OpenDriver;
let whole: readonly string[];

beforeAll(async () => {
  open = await openArticleGraph();
  whole = await graphLines(open);
});

afterAll(() => open.driver.close());

const options = {
  signal: AbortSignal.timeout(600_000),
  progress: () => undefined,
  nodesAStep: 10,
};

function check(): Promise<readonly Fault[]> {
  return checkGraph(createReader(open, { timeoutMs: 60_000 }), options);
}

async function rebuild(walk: WalkOptions = options): Promise<readonly Fault[]> {
  await using writer = createWriter(open, { timeoutMs: 60_000 });
  const reader = createReader(open, { timeoutMs: 60_000 });
  return await rebuildGraph({ reader, writer }, walk);
}

test("nothing is wrong with the article as it is seeded", async () => {
  expect(await check()).toEqual([]);
});

describe("damage done by hand is found, named by its ids, and mended", () => {
  test.each([
    [
      "a place that is not inside itself any more",
      "MATCH (p:Place {id: 'place:syria'})-[r:INSIDE]->(p) DELETE r",
      [["INSIDE", "missing", 1, ["place:syria -> place:syria"]]],
    ],
    [
      "a place inside one that does not contain it",
      "MATCH (p:Place {id: 'place:syria'}), (q:Place {id: 'place:jableh'}) CREATE (p)-[:INSIDE]->(q)",
      [["INSIDE", "superfluous", 1, ["place:syria -> place:jableh"]]],
    ],
    [
      "a place twice inside another",
      "MATCH (p:Place {id: 'place:jableh'})-[:INSIDE]->(q {id: 'place:syria'}) CREATE (p)-[:INSIDE]->(q)",
      [["INSIDE", "superfluous", 1, ["place:jableh -> place:syria"]]],
    ],
    [
      "an order by start that is not that of the extent",
      "MATCH (e:Name) WITH e ORDER BY e.id LIMIT 2 SET e.startOrder = datetime('2001-01-01T00:00:00Z')",
      [["Name.startOrder", "stale", 2, [expect.stringMatching(/^name:/), expect.anything()]]],
    ],
    [
      "relationships that stand elsewhere in the list of their hub",
      "MATCH ()-[r:COUNTS]->() SET r.order = null",
      [["COUNTS hub, order, far, longIn", "stale", expect.any(Number), expect.anything()]],
    ],
    [
      "an event in no period although it lasts",
      "MATCH (e:Event {id: 'event:syrian-civil-war'}) SET e.longIn = null",
      [
        ["Event.longIn", "stale", 1, ["event:syrian-civil-war"]],
        ...[
          ["PARTICIPATED_IN", "organization:assad-government -> event:syrian-civil-war"],
          ["OCCURRED_AT", "event:syrian-civil-war -> place:syria"],
          ["OCCURRED_WITHIN", "event:syrian-civil-war -> place:syria"],
        ].map(([type, pair]) => [`${String(type)} hub, order, far, longIn`, "stale", 1, [pair]]),
      ],
    ],
    [
      "a name without the forms by which it is found, and one whose forms are not of today's rules",
      `MATCH (n:Name {primary: true}) WITH n ORDER BY n.id LIMIT 2 WITH collect(n) AS found
       WITH found[0] AS first, found[1] AS second
       SET first.folded = null, first.skeleton = null, first.sound = null, second.sound = 'x'`,
      [["Name forms", "stale", 2, [expect.stringMatching(/^name:/), expect.anything()]]],
    ],
    [
      "a place whose events are not counted",
      "MATCH (p:Place {id: 'place:syria'}) SET p.tallied = null",
      [
        ["Place.tallied", "stale", 1, ["place:syria"]],
        ["Tally", "missing", expect.any(Number), expect.anything()],
        ["Tally", "superfluous", expect.any(Number), expect.anything()],
        ["Tally", "stale", expect.any(Number), expect.anything()],
      ],
    ],
    [
      "places that reach less far than what is at them, or are said to have something there",
      `MATCH (p:Place {id: 'place:syria'}) SET p.reachM = 1
       WITH p MATCH (q:Place) WHERE q.reachM IS NULL WITH q ORDER BY q.id LIMIT 1 SET q.reachM = 0`,
      [["Place.reachM", "stale", 2, [expect.stringMatching(/^place:/), expect.anything()]]],
    ],
    [
      "tallies that count wrongly, or what is not there, or not what is",
      `MATCH (t:TallyTotal {kind: '', place: ''})
       WITH t ORDER BY t.type LIMIT 2 WITH collect(t) AS found
       WITH found[0] AS first, found[1] AS second SET first.events = 99 DELETE second
       CREATE (:Tally {kind: 'ADM1', place: 'place:syria', type: '', month: 0, entries: 1})`,
      [
        ["Tally", "missing", 1, [expect.stringMatching(/ 2000000$/)]],
        ["Tally", "superfluous", 1, ["ADM1 place:syria  0"]],
        ["Tally", "stale", 1, [expect.stringMatching(/ 2000000$/)]],
      ],
    ],
  ])("%s", async (_what, damage, faults) => {
    await open.driver.executeQuery(damage);

    const found = await check();
    const mended = await rebuild();

    expect(found.map(({ what, kind, count, examples }) => [what, kind, count, examples])).toEqual(
      faults,
    );
    // What follows from what was mended was right again when it was looked at.
    expect(found).toEqual(expect.arrayContaining([...mended]));
    expect(mended.length).toBeGreaterThan(0);
    expect(await rebuild()).toEqual([]);
    expect(await graphLines(open)).toEqual(whole);
  });
});

describe("a graph of the version that derived nothing", () => {
  beforeEach(async () => {
    await open.driver.executeQuery("MATCH ()-[r:INSIDE|OCCURRED_WITHIN|BEARS_ON]->() DELETE r");
    await open.driver.executeQuery(
      "MATCH ()-[r]->() SET r.hub = null, r.order = null, r.far = null, r.longIn = null",
    );
    await open.driver.executeQuery(
      `MATCH (n) SET n.startOrder = null, n.coversStartOrder = null, n.publishedStartOrder = null,
         n.longIn = null, n.coversLongIn = null, n.publishedLongIn = null, n.tallied = null, n.reachM = null,
         n.folded = null, n.skeleton = null, n.sound = null`,
    );
    await open.driver.executeQuery("MATCH (t:Tally) DELETE t");
    await open.driver.executeQuery("MATCH (m:Migration) WHERE m.number > 1 DELETE m");
    await open.driver.executeQuery(
      "CREATE INDEX Event_startMin_id IF NOT EXISTS FOR (n:Event) ON (n.startMin, n.id)",
    );
  });

  test("is filled when it is prepared, once, and keeps no index that serves nothing", async () => {
    const first = await prepareDatabase(open, nodeModels, migrations);
    const second = await prepareDatabase(open, nodeModels, migrations);

    expect([first.applied, second.applied]).toEqual([[2, 3, 4], []]);
    await expectDerived(open);
    expect(await graphLines(open)).toEqual(whole);
    const { records } = await open.driver.executeQuery(
      "SHOW INDEXES YIELD name WHERE name = 'Event_startMin_id' RETURN name",
    );
    expect(records).toEqual([]);
  });

  test("is filled at the next start where the first was broken off", async () => {
    const stop = new AbortController();
    let labels = 0;
    const broken = rebuild({
      ...options,
      signal: stop.signal,
      progress: () => {
        labels += 1;
        if (labels === 4) stop.abort(new Error("stopped"));
      },
    });
    await expect(broken).rejects.toThrow("stopped");

    await prepareDatabase(open, nodeModels, migrations);

    expect(await graphLines(open)).toEqual(whole);
  });
});

test("a graph of the version that knew no reaches has them once it is prepared", async () => {
  await open.driver.executeQuery("MATCH (p:Place) SET p.reachM = null");
  await open.driver.executeQuery("MATCH (m:Migration {number: 4}) DELETE m");

  const { applied } = await prepareDatabase(open, nodeModels, migrations);

  expect(applied).toEqual([4]);
  expect(await graphLines(open)).toEqual(whole);
});

test("the command says what is wrong with exit code 1, and 0 once it is mended", async () => {
  await open.driver.executeQuery("MATCH (:Claim)-[r:BEARS_ON]->() DELETE r");

  const found = await command("check");
  const mended = await command("rebuild");
  const again = await command("check");

  expect(found).toEqual({ code: 1, text: expect.stringMatching(/^BEARS_ON: \d+ missing: claim:/) });
  expect(mended).toEqual({ ...found, code: 0 });
  expect(again).toEqual({
    code: 0,
    text: "Everything derived is as it follows from the records.\n",
  });
}, 120_000);

function command(name: string): Promise<{ readonly code: number; readonly text: string }> {
  const { uri, username, password, database } = ownNeo4j();
  const env = {
    ...process.env,
    ...{ NEO4J_URI: uri, NEO4J_USERNAME: username },
    ...{ NEO4J_PASSWORD: password, NEO4J_DATABASE: database },
  };
  const cli = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [cli, "graph", name], { env }, (_error, text) => {
      resolve({ code: child.exitCode ?? -1, text });
    });
  });
}
