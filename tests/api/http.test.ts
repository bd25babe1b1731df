import { once } from "node:events";
import { connect } from "node:net";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ClaimgraphError } from "../../src/errors.ts";
import { checkPortFree } from "../../src/http/listen.ts";
import { startService, type Service } from "../../src/http/service.ts";
import type { OpenDriver } from "../../src/neo4j/driver.ts";
import { createReader, type Reader } from "../../src/neo4j/reader.ts";
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

function badRequest(message: RegExp): unknown {
  return {
    errors: [{ message: expect.stringMatching(message), extensions: { code: "BAD_REQUEST" } }],
  };
}

test("a GET of a program is answered, a browser is sent to the playground", async () => {
  const url = `${service.url}/graphql?query={__typename}`;
  const asked = await fetch(url, { headers: { "apollo-require-preflight": "true" } });
  const ofJson = await fetch(url, { headers: { "content-type": "application/json" } });
  const browsed = await fetch(url, {
    headers: { accept: "text/html,*/*;q=0.8" },
    redirect: "manual",
  });

  expect(await asked.json()).toEqual({ data: { __typename: "Query" } });
  expect(await ofJson.json()).toEqual({ data: { __typename: "Query" } });
  expect([browsed.status, browsed.headers.get("location")]).toEqual([302, "/"]);
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

  test("an operation of more than 2,000 words, before it is understood", async () => {
    const { answer } = await post({ query: `{ events { nodes { ${"id ".repeat(10_000)} } } }` });

    expect(answer).toMatchObject({
      errors: [
        {
          message: expect.stringContaining("more tokens; the limit is 2000"),
          extensions: { code: "OPERATION_TOO_LARGE", what: "tokens", limit: 2_000 },
        },
      ],
    });
  });

  const json = "application/json";
  test.each([
    ["a body that is no JSON", json, "{ not json", [400, /not JSON.*POST JSON/]],
    ["an empty body", json, "", [400, /empty.*POST JSON/]],
    ["a body of plain text", "text/plain", '{"query": "{ __typename }"}', [415, /POST JSON/]],
    ["a form", "application/x-www-form-urlencoded", "query=x", [415, /content-type/]],
    ["text that passes for JSON", "text/plain; application/json", "{}", [415, /POST JSON/]],
    ["a body of no type, as any web page may send", "", "{}", [415, /not said to be JSON/]],
  ] as const)("%s, with a fitting status", async (_name, type, body, [status, message]) => {
    const response = await fetch(`${service.url}/graphql`, {
      method: "POST",
      body: new Blob([body], { type }),
    });

    expect(response.status).toBe(status);
    expect(await response.json()).toEqual(badRequest(message));
  });

  test("a POST of nothing", async () => {
    const response = await fetch(`${service.url}/graphql`, { method: "POST" });

    expect(response.status).toBe(400);
    expect(await response.json()).toEqual(badRequest(/no body.*POST JSON/));
  });

  test.each([
    ["without a header", {}],
    ["of plain text", { "content-type": "text/plain" }],
    ["of a form", { "content-type": "application/x-www-form-urlencoded" }],
  ])("a GET that any web page could send, %s", async (_name, headers) => {
    const response = await fetch(`${service.url}/graphql?query={__typename}`, { headers });

    expect(response.status).toBe(400);
    expect(await response.json()).toEqual(badRequest(/apollo-require-preflight: true/));
  });

  test.each([
    ["PUT", "/graphql", 405, /PUT is not understood.*POST JSON/],
    ["GET", "/graphiql", 404, /nothing at \/graphiql/],
    ["GET", "//", 404, /nothing at \/\//],
    ["GET", "/%zz", 400, /address cannot be read/],
  ])("%s %s", async (method, path, status, message) => {
    const response = await fetch(`${service.url}${path}`, { method });

    expect(response.status).toBe(status);
    expect(await response.json()).toEqual(badRequest(message));
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  test.each([["mutation"], ["subscription"]])("a %s, as there are only queries", async (kind) => {
    const { status, answer } = await post({ query: `${kind} { addEvent { id } }` });

    expect(status).toBe(400);
    expect(answer).toMatchObject({
      errors: [
        {
          message: expect.stringContaining("npm run seed"),
          extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
        },
      ],
    });
  });

  test("a persisted query, as there are none", async () => {
    const { answer } = await post({
      extensions: { persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } },
    });

    expect(answer).toMatchObject({ errors: [{ extensions: { code: "BAD_REQUEST" } }] });
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

/** A service whose database does this. */
async function startOver(read: Reader["read"], log: string[]): Promise<Service> {
  return startService({
    reader: { read },
    log: pino({ level: "info" }, { write: (line: string) => void log.push(line) }),
    ...{ playground: null, costLimit: 200_000, host: "127.0.0.1", port: 0 },
  });
}

const countBody = JSON.stringify({ query: "{ events { totalCount } }" });
const countRequest = {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: countBody,
};

describe("the log", () => {
  test("has a warning with the cause where the database does not answer", async () => {
    const log: string[] = [];
    await using broken = await startOver(
      () =>
        Promise.reject(
          new ClaimgraphError(
            "DATABASE_UNAVAILABLE",
            "Neo4j does not answer.",
            {},
            {
              cause: new Error("ECONNREFUSED 127.0.0.1:7687"),
            },
          ),
        ),
      log,
    );

    await fetch(`${broken.url}/graphql`, countRequest);

    expect(log).toEqual([expect.stringMatching(/"level":40.*ECONNREFUSED/)]);
  });

  test("has nothing where a client hangs up, whose read is ended", async () => {
    const log: string[] = [];
    const client = new AbortController();
    let ended: unknown = null;
    await using slow = await startOver(
      (_statement, signal) =>
        new Promise((_resolve, reject) => {
          client.abort();
          signal.addEventListener("abort", () => {
            ended = signal.reason;
            reject(signal.reason instanceof Error ? signal.reason : new Error("no reason"));
          });
        }),
      log,
    );

    await expect(
      fetch(`${slow.url}/graphql`, { ...countRequest, signal: client.signal }),
    ).rejects.toThrow();
    await expect.poll(() => ended).toMatchObject({ name: "ClientGone" });

    expect(log).toEqual([]);
  });
});

test("a request that is never finished does not keep the service from ending", async () => {
  const stopping = await startOver(() => Promise.resolve([]), []);
  const socket = connect(Number(new URL(stopping.url).port), "127.0.0.1");
  await once(socket, "connect");
  socket.on("error", () => undefined).resume();
  socket.write(
    "POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{",
  );
  const closed = once(socket, "close");

  await stopping[Symbol.asyncDispose]();

  await closed;
}, 10_000);

test("a taken port is noticed before anything else is started", async () => {
  const port = Number(new URL(service.url).port);

  await expect(checkPortFree({ host: "127.0.0.1", port })).rejects.toMatchObject({
    code: "PORT_TAKEN",
  });
  await checkPortFree({ host: "127.0.0.1", port: 0 });
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
