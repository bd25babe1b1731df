import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startService, type Service } from "../../src/http/service.ts";
import type { OpenDriver } from "../../src/neo4j/driver.ts";
import { createReader } from "../../src/neo4j/reader.ts";
import { openArticleGraph } from "../setup/test-graph.ts";

let open: OpenDriver;
let service: Service;
const logged: string[] = [];

beforeAll(async () => {
  open = await openArticleGraph();
  service = await startService({
    reader: createReader(open, { timeoutMs: 30_000 }),
    log: pino({ level: "info" }, { write: (line: string) => void logged.push(line) }),
    playground: null,
    costLimit: 200_000,
    host: "127.0.0.1",
    port: 0,
  });
});
afterAll(async () => {
  await service[Symbol.asyncDispose]();
  await open[Symbol.asyncDispose]();
});

async function post(body: unknown): Promise<{ status: number; answer: unknown; text: string }> {
  const response = await fetch(`${service.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  const text = await response.text();
  const answer: unknown = text.startsWith("{") ? JSON.parse(text) : null;
  return { status: response.status, answer, text };
}

describe("over HTTP", () => {
  test("an operation gets its answer", async () => {
    const { status, answer } = await post({
      query: "query ($id: ID!) { event(id: $id) { title } }",
      variables: { id: "event:latakia-curfew-2025-03" },
    });

    expect(status).toBe(200);
    expect(answer).toEqual({ data: { event: { title: expect.any(String) } } });
  });

  test("healthz says the process lives, readyz that the database answers", async () => {
    expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${service.url}/readyz`)).status).toBe(200);
  });

  test("answers may not be framed, sniffed or run", async () => {
    const { headers } = await fetch(`${service.url}/healthz`);

    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });
});

describe("what is refused has a code of the catalogue and a way out", () => {
  test.each([
    [
      "a typo in a field",
      { query: "{ evnts { nodes { id } } }" },
      "GRAPHQL_VALIDATION_FAILED",
      /Did you mean "events"/,
    ],
    ["a text that is not GraphQL", { query: "{ events {" }, "GRAPHQL_PARSE_FAILED", /Syntax Error/],
    ["a body without a query", {}, "BAD_REQUEST", /body/],
    [
      "a variable of the wrong type",
      { query: "query ($f: Int) { events(first: $f) { totalCount } }", variables: { f: "many" } },
      "BAD_USER_INPUT",
      /\$f/,
    ],
    [
      "a page too large",
      { query: "{ events(first: 5000) { totalCount } }" },
      "PAGE_SIZE_INVALID",
      /1 to 200/,
    ],
    [
      "a page of nothing",
      { query: "{ events(first: 0) { totalCount } }" },
      "PAGE_SIZE_INVALID",
      /1 to 200/,
    ],
    [
      "a cursor of another list",
      { query: '{ events(after: "WyJhIixbXV0") { totalCount } }' },
      "CURSOR_INVALID",
      /endCursor/,
    ],
  ])("%s", async (_name, body, code, message) => {
    const { answer } = await post(body);

    expect(answer).toMatchObject({
      errors: [{ message: expect.stringMatching(message), extensions: { code } }],
    });
  });

  test("an operation of more than 10,000 words, before it is understood", async () => {
    const { answer } = await post({ query: `{ events { nodes { ${"id ".repeat(10_000)} } } }` });

    expect(answer).toMatchObject({
      errors: [
        {
          message: expect.stringContaining("10000 tokens"),
          extensions: { code: "GRAPHQL_PARSE_FAILED" },
        },
      ],
    });
  });

  test("a body that is no JSON", async () => {
    const { status, text } = await post("{ not json");

    expect(status).toBe(400);
    expect(text).not.toMatch(/\bat \S+\.(ts|js):\d+/);
  });

  test("a body of 20 MB, before it is read", async () => {
    const { status } = await post({
      query: `{ events { totalCount } } #${"x".repeat(20_000_000)}`,
    });

    expect(status).toBe(413);
  });
});

describe("an unknown failure", () => {
  test("shows an errorId and nothing of itself; the log has the rest under that id", async () => {
    const broken = await startService({
      reader: {
        read: () => Promise.reject(new Error("secret: bolt://10.0.0.7 password hunter2")),
      },
      log: pino({ level: "info" }, { write: (line: string) => void logged.push(line) }),
      playground: null,
      costLimit: 200_000,
      host: "127.0.0.1",
      port: 0,
    });
    const response = await fetch(`${broken.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ events { totalCount } }" }),
    });
    const text = await response.text();
    const ready = await fetch(`${broken.url}/readyz`);
    await broken[Symbol.asyncDispose]();

    expect(text).toContain('"code":"INTERNAL"');
    expect(text).not.toMatch(/hunter2|10\.0\.0\.7/);
    const [, errorId = "none"] = /"errorId":"([^"]+)"/.exec(text) ?? [];
    expect(logged.some((line) => line.includes(errorId) && line.includes("hunter2"))).toBe(true);
    expect(ready.status).toBe(503);
  });
});

test("a taken port is named, with the way out", async () => {
  const port = Number(new URL(service.url).port);

  await expect(
    startService({
      reader: createReader(open, { timeoutMs: 1000 }),
      log: pino({ level: "silent" }),
      playground: null,
      costLimit: 200_000,
      host: "127.0.0.1",
      port,
    }),
  ).rejects.toMatchObject({ code: "PORT_TAKEN", message: expect.stringContaining(String(port)) });
});
