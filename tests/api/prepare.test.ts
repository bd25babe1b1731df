import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cypher } from "../../src/cypher/statement.ts";
import { nodeModels } from "../../src/domain/index.ts";
import { migrations } from "../../src/ingest/migrations.ts";
import { neededIndexes } from "../../src/neo4j/constraints.ts";
import { openDriver, type OpenDriver } from "../../src/neo4j/driver.ts";
import type { Migration } from "../../src/neo4j/migrations.ts";
import { prepareDatabase } from "../../src/neo4j/prepare.ts";
import { deleteRecords } from "../setup/delete-records.ts";
import { ownNeo4j } from "../setup/own-neo4j.ts";

let open: OpenDriver;

beforeAll(async () => {
  open = await openDriver(ownNeo4j());
  await deleteRecords(open);
  await open.driver.executeQuery("MATCH (n) DETACH DELETE n");
});
afterAll(async () => {
  await open.driver.executeQuery("MATCH (n) DETACH DELETE n");
  await open[Symbol.asyncDispose]();
});

/** The known migrations and one more that leaves a trace. */
const withOneMore: readonly Migration[] = [
  ...migrations,
  {
    number: migrations.length + 1,
    name: "trace",
    work: null,
    statements: [cypher<null>`CREATE (:Trace {note: ${"migrated"}})`],
  },
];

async function countTraces(): Promise<unknown> {
  const { records } = await open.driver.executeQuery("MATCH (t:Trace) RETURN count(t) AS traces");
  return records[0]?.toObject();
}

describe("a database is prepared", () => {
  test("with every constraint and index that the models need, online", async () => {
    await prepareDatabase(open, nodeModels, migrations);

    const { records } = await open.driver.executeQuery(
      "SHOW INDEXES YIELD name, state RETURN name, state",
    );
    const online = records
      .filter((record) => record.get("state") === "ONLINE")
      .map((record) => String(record.get("name")));
    expect(online).toEqual(
      expect.arrayContaining(neededIndexes(nodeModels).map(({ name }) => name)),
    );
  });

  test("again without changing anything", async () => {
    expect(await prepareDatabase(open, nodeModels, migrations)).toEqual({
      created: [],
      applied: [],
    });
  });

  test("again after somebody dropped an index, which comes back", async () => {
    await open.driver.executeQuery("DROP INDEX Event_startOrder_id");

    expect(await prepareDatabase(open, nodeModels, migrations)).toEqual({
      created: ["Event_startOrder_id"],
      applied: [],
    });
  });

  test("by a new migration once, however often it starts", async () => {
    const first = await prepareDatabase(open, nodeModels, withOneMore);
    const second = await prepareDatabase(open, nodeModels, withOneMore);

    expect([first.applied, second.applied]).toEqual([[migrations.length + 1], []]);
    expect(await countTraces()).toEqual({ traces: 1 });
  });

  test("not at all when a newer Claimgraph has migrated it", async () => {
    await expect(prepareDatabase(open, nodeModels, migrations)).rejects.toMatchObject({
      code: "GRAPH_TOO_NEW",
      details: { found: migrations.length + 1, newest: migrations.length },
    });
  });

  test("not even with an index then", async () => {
    await open.driver.executeQuery("DROP INDEX Event_startOrder_id");

    await expect(prepareDatabase(open, nodeModels, migrations)).rejects.toMatchObject({
      code: "GRAPH_TOO_NEW",
    });
    const { records } = await open.driver.executeQuery(
      "SHOW INDEXES YIELD name WHERE name = 'Event_startOrder_id' RETURN name",
    );
    await prepareDatabase(open, nodeModels, withOneMore);

    expect(records).toEqual([]);
  });

  test("by a new migration once, however many start together", async () => {
    await open.driver.executeQuery("MATCH (n:Trace|Migration) DETACH DELETE n");

    const starts = await Promise.all(
      [1, 2, 3, 4].map(() => prepareDatabase(open, nodeModels, withOneMore)),
    );

    expect(starts.flatMap(({ applied }) => applied).sort()).toEqual(
      withOneMore.map(({ number }) => number),
    );
    expect(await countTraces()).toEqual({ traces: 1 });
  });
});

test("a wrong password is said to be one", async () => {
  await expect(openDriver({ ...ownNeo4j(), password: "wrong" })).rejects.toMatchObject({
    code: "DATABASE_UNAVAILABLE",
    message: expect.stringContaining("NEO4J_PASSWORD"),
  });
});
