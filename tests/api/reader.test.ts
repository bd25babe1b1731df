import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cypher } from "../../src/cypher/statement.ts";
import { openDriver, type OpenDriver } from "../../src/neo4j/driver.ts";
import { createReader, type Reader } from "../../src/neo4j/reader.ts";
import { ownNeo4j } from "../setup/own-neo4j.ts";
import { openWatchedWay, type WatchedWay } from "../setup/watched-way.ts";

let way: WatchedWay;
let open: OpenDriver;
let reader: Reader;

beforeAll(async () => {
  way = await openWatchedWay(Number(new URL(ownNeo4j().uri).port));
  open = await openDriver({ ...ownNeo4j(), uri: `bolt://127.0.0.1:${way.port}` });
  reader = createReader(open, { timeoutMs: 30_000 });
});
afterAll(async () => {
  await open[Symbol.asyncDispose]();
  await way[Symbol.asyncDispose]();
});

const patient = new AbortController().signal;
const seven = cypher<{ seven: number }>`RETURN 7 AS seven`;

describe("a read whose connection is lost", () => {
  test.each([0, 1, 3])("is sent again, and answered, after %i losses", async (losses) => {
    way.cut("AS seven", losses);

    expect(await reader.read(seven, patient)).toEqual([{ seven: 7 }]);
    expect(way.seen).toBe(losses + 1);
  });

  test("is given up after four times, which the client is told", async () => {
    way.cut("AS seven", 100);

    await expect(reader.read(seven, patient)).rejects.toMatchObject({
      code: "DATABASE_UNAVAILABLE",
    });
    expect(way.seen).toBe(4);
  });

  test("is not sent again for a client that has hung up", async () => {
    way.cut("AS seven", 100);
    const client = new AbortController();
    const read = reader.read(seven, client.signal);
    await expect.poll(() => way.seen, { interval: 5 }).toBe(1);

    client.abort();

    await expect(read).rejects.toMatchObject({ name: "AbortError" });
    expect(way.seen).toBeLessThanOrEqual(2);
  });
});

describe("a read that would fail again", () => {
  test("is sent once: a statement that is none", async () => {
    way.cut("nowhere", 0);

    await expect(reader.read(cypher`RETURN nowhere`, patient)).rejects.toMatchObject({
      code: "Neo.ClientError.Statement.SyntaxError",
    });
    expect(way.seen).toBe(1);
  });

  test("is sent once: a statement that wants more memory than one may take", async () => {
    way.cut("AS hoarded", 0);

    await expect(
      reader.read(cypher`UNWIND range(1, 100000000) AS i RETURN collect(i) AS hoarded`, patient),
    ).rejects.toMatchObject({ code: "OPERATION_TOO_COSTLY", details: { what: "memory" } });
    expect(way.seen).toBe(1);
  });

  test("leaves the server as it was: many at once that want too much memory", async () => {
    const hoarders = Array.from({ length: 8 }, () =>
      reader.read(cypher`UNWIND range(1, 100000000) AS i RETURN collect(i) AS much`, patient),
    );

    const ends = await Promise.allSettled(hoarders);

    for (const end of ends) {
      expect(end).toMatchObject({
        status: "rejected",
        reason: { code: "OPERATION_TOO_COSTLY", details: { what: "memory" } },
      });
    }
    expect(await reader.read(seven, patient)).toEqual([{ seven: 7 }]);
  });

  test("is sent once: a statement that somebody ended", async () => {
    const text = "UNWIND range(1, 4000000000) AS ended RETURN max(ended) AS ended";
    way.cut("AS ended", 0);
    const read = reader.read({ text, params: {} }, patient);
    const failed = expect(read).rejects.toMatchObject({
      code: "QUERY_TERMINATED",
      cause: { code: "Neo.ClientError.Transaction.Terminated" },
    });
    const { driver } = open;
    const find =
      "SHOW TRANSACTIONS YIELD transactionId, currentQuery, status WHERE currentQuery = $text AND status STARTS WITH 'Running' RETURN transactionId";
    const ids = async (): Promise<readonly unknown[]> =>
      (await driver.executeQuery(find, { text })).records.map((record) =>
        String(record.get("transactionId")),
      );
    await expect.poll(ids, { timeout: 10_000, interval: 50 }).toHaveLength(1);
    // What asks for the statement has its words too.
    const asked = way.seen;

    await driver.executeQuery("TERMINATE TRANSACTIONS $ids", { ids: await ids() });

    await failed;
    expect(await ids()).toEqual([]);
    expect(way.seen - asked).toBeLessThanOrEqual(2);
  });
});

describe("Neo4j itself", () => {
  test("refuses to write for the reader", async () => {
    await expect(reader.read(cypher`CREATE (:Trace)`, patient)).rejects.toMatchObject({
      code: "Neo.ClientError.Statement.AccessMode",
    });
    const { records } = await open.driver.executeQuery("MATCH (t:Trace) RETURN t");
    expect(records).toEqual([]);
  });

  test("plans a statement once, however long the texts and lists among its parameters are", async () => {
    const patterns = Array.from({ length: 40 }, (_each, i) => `EXISTS { (e)--(:Kind${i}) }`);
    const text = `EXPLAIN MATCH (e:Event) WHERE e.id IN $ids AND e.title STARTS WITH $title AND (${patterns.join(" OR ")}) RETURN e`;
    const msWith = async (length: number): Promise<number> => {
      const params = { ids: Array.from({ length }, String), title: "x".repeat(length) };
      const startedAt = performance.now();
      await open.driver.executeQuery(text, params);
      return performance.now() - startedAt;
    };

    const first = await msWith(1);
    const others = [await msWith(2), await msWith(20), await msWith(200)];

    for (const other of others) expect(other).toBeLessThan(first / 2);
  });

  test("ends a read at the time limit, long before the reader would stop waiting", async () => {
    const hasty = createReader(open, { timeoutMs: 400 });
    const startedAt = performance.now();

    await expect(
      hasty.read(cypher`UNWIND range(1, 4000000000) AS late RETURN max(late) AS late`, patient),
    ).rejects.toMatchObject({
      code: "QUERY_TIMEOUT",
      cause: { code: "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration" },
    });
    expect(performance.now() - startedAt).toBeLessThan(5_000);
  });
});
