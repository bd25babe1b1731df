import { afterAll, beforeAll, expect, test } from "vitest";
import { openDriver, type OpenDriver } from "../../src/neo4j/driver.ts";
import { ownNeo4j } from "../setup/own-neo4j.ts";
import { openWatchedWay, type WatchedWay } from "../setup/watched-way.ts";
import { openArticleGraph } from "../setup/test-graph.ts";
import { startTestService, type TestService } from "../setup/test-service.ts";

let way: WatchedWay;
let open: OpenDriver;
let service: TestService;

beforeAll(async () => {
  await (await openArticleGraph())[Symbol.asyncDispose]();
  way = await openWatchedWay(Number(new URL(ownNeo4j().uri).port));
  open = await openDriver({ ...ownNeo4j(), uri: `bolt://127.0.0.1:${way.port}` });
  service = await startTestService(open);
});
afterAll(async () => {
  await service[Symbol.asyncDispose]();
  await open[Symbol.asyncDispose]();
  await way[Symbol.asyncDispose]();
});

const operation = `{
  events(first: 20) { totalCount nodes { title claims(first: 5) { nodes { statement origin { name } } } } }
}`;

test("a read is one round trip: its bytes leave in one piece, and nothing follows the answer", async () => {
  await service.ask(operation);

  for (let i = 0; i < 5; i += 1) {
    way.reset();
    const { data } = await service.ask(operation);

    expect(data).toMatchObject({ events: { totalCount: 12 } });
    expect(service.statements).toHaveLength(1);
    expect({ there: way.pieces.there, roundTrips: way.roundTrips }).toEqual({
      ...{ there: 1, roundTrips: 1 },
    });
  }
});

test("a transaction of the driver's own is three, so the count counts", async () => {
  await using session = open.driver.session();
  await session.run("RETURN 1");
  way.reset();

  await session.executeRead((transaction) => transaction.run("RETURN 1"));

  expect(way.roundTrips).toBeGreaterThanOrEqual(2);
});
