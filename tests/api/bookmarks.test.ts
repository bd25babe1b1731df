import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cypher } from "../../src/cypher/statement.ts";
import { startService, type Service } from "../../src/http/service.ts";
import type { OpenDriver } from "../../src/neo4j/driver.ts";
import { createReader } from "../../src/neo4j/reader.ts";
import { createWriter } from "../../src/neo4j/writer.ts";
import { openArticleGraph } from "../setup/test-graph.ts";

let open: OpenDriver;
let service: Service;
const passed: (readonly string[] | undefined)[] = [];

beforeAll(async () => {
  open = await openArticleGraph();
  const reader = createReader(open, { timeoutMs: 30_000 });
  service = await startService({
    reader: {
      read: (statement, signal, bookmarks) => {
        passed.push(bookmarks);
        return reader.read(statement, signal, bookmarks);
      },
    },
    log: pino({ level: "silent" }),
    ...{ playground: null, costLimit: 200_000, host: "127.0.0.1", port: 0 },
  });
});
afterAll(async () => {
  await service[Symbol.asyncDispose]();
  await open[Symbol.asyncDispose]();
});

async function ask(bookmarks: unknown): Promise<unknown> {
  passed.length = 0;
  const response = await fetch(`${service.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      query: '{ event(id: "event:latakia-curfew-2025-03") { title } }',
      extensions: { bookmarks },
    }),
  });
  return response.json();
}

describe("a client that passes the bookmark of its write", () => {
  test("reads what it wrote: the bookmark goes with the statement", async () => {
    await using writer = createWriter(open, { timeoutMs: 30_000 });
    const none = writer.bookmarks;
    const signal = new AbortController().signal;
    await writer.write(
      [cypher`MATCH (e:Event {id: ${"event:latakia-curfew-2025-03"}}) SET e.title = ${"Changed"}`],
      signal,
    );

    const answer = await ask(writer.bookmarks);

    expect(none).toEqual([]);
    expect(writer.bookmarks).toEqual([expect.stringMatching(/^FB:/)]);
    expect(answer).toEqual({ data: { event: { title: "Changed" } } });
    expect(passed).toEqual([writer.bookmarks]);
  });

  test("gets a code where it is no bookmark of this database", async () => {
    const answer = await ask(["FB:not-one-of-ours"]);

    expect(answer).toMatchObject({
      errors: [
        { message: expect.stringContaining("or none"), extensions: { code: "BOOKMARK_INVALID" } },
      ],
    });
  });

  test.each([
    ["a text"],
    [[7]],
    [[""]],
    [Array.from({ length: 51 }, String)],
    [["x".repeat(1_001)]],
  ])("gets a code before Neo4j is asked where it passes %j", async (bookmarks) => {
    const answer = await ask(bookmarks);

    expect(answer).toMatchObject({
      errors: [
        { message: expect.stringContaining("FB:"), extensions: { code: "BOOKMARK_INVALID" } },
      ],
    });
    expect(passed).toEqual([]);
  });

  test("may pass none", async () => {
    expect(await ask([])).toMatchObject({ data: { event: { title: expect.any(String) } } });
    expect(passed).toEqual([undefined]);
  });
});
