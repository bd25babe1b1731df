import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startService, type Service } from "../../src/http/service.ts";
import { openDriver, type OpenDriver } from "../../src/neo4j/driver.ts";
import { createReader, type Reader } from "../../src/neo4j/reader.ts";
import { ownNeo4j } from "../setup/own-neo4j.ts";

/** Runs for minutes, and says so in the list of transactions. */
const slowText = "UNWIND range(1, 4000000000) AS slow WITH max(slow) AS row RETURN [row] AS row";

let open: OpenDriver;
beforeAll(async () => {
  open = await openDriver(ownNeo4j());
});
afterAll(() => open[Symbol.asyncDispose]());

/** The real reader with the real driver; only what it runs is slow. */
function slowReader(timeoutMs: number): Reader {
  const reader = createReader(open, { timeoutMs });
  return {
    read: (statement, signal, bookmarks) =>
      reader.read({ ...statement, text: slowText, params: {} }, signal, bookmarks),
  };
}

function startSlow(timeoutMs: number): Promise<Service> {
  return startService({
    reader: slowReader(timeoutMs),
    log: pino({ level: "silent" }),
    ...{ playground: null, costLimit: 200_000, host: "127.0.0.1", port: 0 },
  });
}

/** How many of the slow statements Neo4j says it runs. */
async function running(): Promise<number> {
  const { records } = await open.driver.executeQuery(
    "SHOW TRANSACTIONS YIELD currentQuery, status WHERE currentQuery = $slowText AND status STARTS WITH 'Running' RETURN count(*) AS count",
    { slowText },
  );
  return Number(records[0]?.get("count"));
}

function ask(service: Service, signal?: AbortSignal): Promise<Response> {
  return fetch(`${service.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ events { totalCount } }" }),
    ...(signal === undefined ? {} : { signal }),
  });
}

const patience = { timeout: 10_000, interval: 50 };

describe("what Neo4j runs for a request", () => {
  test("ends when the client closes the connection", async () => {
    await using service = await startSlow(60_000);
    const client = new AbortController();
    const asked = ask(service, client.signal).catch((error: unknown) => error);
    await expect.poll(running, patience).toBe(1);

    const abortedAt = performance.now();
    client.abort();

    await expect.poll(running, patience).toBe(0);
    expect(performance.now() - abortedAt).toBeLessThan(3_000);
    expect(await asked).toMatchObject({ name: "AbortError" });
  });

  test("ends at the time limit, which the client is told", async () => {
    await using service = await startSlow(500);

    const response = await ask(service);

    expect(await response.json()).toMatchObject({
      errors: [
        { message: expect.stringContaining("Select less"), extensions: { code: "QUERY_TIMEOUT" } },
      ],
    });
    await expect.poll(running, patience).toBe(0);
  });

  test("ends when an operator says so, which the client is told and can ask again", async () => {
    await using service = await startSlow(60_000);
    const asked = ask(service);
    await expect.poll(running, patience).toBe(1);

    await open.driver.executeQuery(
      "SHOW TRANSACTIONS YIELD transactionId AS slow, currentQuery WHERE currentQuery = $slowText TERMINATE TRANSACTIONS slow YIELD message RETURN message",
      { slowText },
    );

    expect(await (await asked).json()).toMatchObject({
      data: null,
      errors: [
        {
          message: expect.stringContaining("can be repeated"),
          extensions: { code: "QUERY_TERMINATED" },
        },
      ],
    });
    await expect.poll(running, patience).toBe(0);
  });

  test("ends, and frees its connection, however many clients hang up at once", async () => {
    await using service = await startSlow(60_000);
    const client = new AbortController();
    const asked = Array.from({ length: 4 }, () =>
      ask(service, client.signal).catch((error: unknown) => error),
    );
    await expect.poll(running, patience).toBe(4);

    client.abort();

    await expect.poll(running, patience).toBe(0);
    await Promise.all(asked);
    expect((await open.driver.executeQuery("RETURN 1 AS one")).records).toHaveLength(1);
  });
});
