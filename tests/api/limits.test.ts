import { once } from "node:events";
import { connect } from "node:net";
import { getIntrospectionQuery } from "graphql";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { defaultLimits } from "../../src/graphql/limits.ts";
import { startService, type Service } from "../../src/http/service.ts";
import { hostileRequests } from "../setup/hostile-operations.ts";

let service: Service;
const statements: string[] = [];

beforeAll(async () => {
  service = await startWith({});
  // Lets Node compile what all share, so that what is measured is the request.
  for (let i = 0; i < 20; i += 1) await post({ query: `{ __typename a${i}: __typename }` });
  await post({ query: getIntrospectionQuery() });
});
afterAll(() => service[Symbol.asyncDispose]());

function startWith({
  costLimit = 200_000,
  ...limits
}: Partial<typeof defaultLimits & { readonly costLimit: number }>): Promise<Service> {
  return startService({
    reader: {
      read: ({ text }) => {
        statements.push(text);
        return Promise.resolve([]);
      },
    },
    log: pino({ level: "silent" }),
    limits: { ...defaultLimits, ...limits },
    ...{ playground: null, costLimit, host: "127.0.0.1", port: 0 },
  });
}

interface Answered {
  readonly status: number;
  readonly cpuMs: number;
  readonly answer: unknown;
}

async function post(body: unknown, url = service.url): Promise<Answered> {
  const text = JSON.stringify(body);
  const before = process.cpuUsage();
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: text,
  });
  const answer: unknown = await response.json();
  const { user, system } = process.cpuUsage(before);
  return { status: response.status, cpuMs: (user + system) / 1_000, answer };
}

describe("refused with the numbers, in under 100 ms of CPU, before Neo4j is asked", () => {
  test.each(Object.entries(hostileRequests))("%s", async (_name, hostile) => {
    const { query, variables, code, details } = hostile;
    statements.length = 0;

    const { cpuMs: first, answer } = await post({ query, variables });
    const { cpuMs: again } = await post({ query, variables });
    const cpuMs = Math.min(first, again);

    expect(answer).toMatchObject({
      errors: expect.arrayContaining([
        expect.objectContaining({ extensions: expect.objectContaining({ code, ...details }) }),
      ]),
    });
    expect(statements).toEqual([]);
    // Of the client too, which runs in this process.
    expect(cpuMs).toBeLessThan(100);
  });

  const addressed = Object.entries(hostileRequests).filter(
    ([, { query, variables }]) => parametersOf(query, variables).length < 12_000,
  );
  test("by GET too, where it fits into an address", () => {
    expect(addressed.length).toBeGreaterThan(5);
  });
  test.each(addressed)("by GET: %s", async (_name, { query, variables, code, details }) => {
    statements.length = 0;
    const asked = await fetch(`${service.url}/graphql?${parametersOf(query, variables)}`, {
      headers: { "apollo-require-preflight": "true" },
    });

    expect(await asked.json()).toMatchObject({
      errors: expect.arrayContaining([
        expect.objectContaining({ extensions: expect.objectContaining({ code, ...details }) }),
      ]),
    });
    expect(statements).toEqual([]);
  });

  test("several operations in one request", async () => {
    const { status, answer } = await post([
      { query: "{ __typename }" },
      { query: "{ __typename }" },
    ]);

    expect(status).toBe(400);
    expect(answer).toMatchObject({
      errors: [{ message: expect.stringContaining("batch"), extensions: { code: "BAD_REQUEST" } }],
    });
  });
});

function parametersOf(query: string, variables: unknown = {}): string {
  return new URLSearchParams({ query, variables: JSON.stringify(variables) }).toString();
}

test("the query by which tools read the schema is within the limits", async () => {
  const { answer } = await post({ query: getIntrospectionQuery({ inputValueDeprecation: true }) });

  expect(answer).toMatchObject({ data: { __schema: { queryType: { name: "Query" } } } });
});

describe("each limit is a setting", () => {
  test.each([
    [{ tokens: 100 }, { query: `{ events { nodes { ${"id ".repeat(100)} } } }` }, "tokens"],
    [{ depth: 3 }, { query: "{ events { nodes { claims { nodes { id } } } } }" }, "fields"],
    [{ aliases: 0 }, { query: "{ a: __typename }" }, "aliases"],
    [
      { rootFields: 1 },
      { query: "{ events { totalCount } claims { totalCount } }" },
      "root fields",
    ],
    [{ parts: 5 }, { query: "{ events { nodes { id title summary status } } }" }, "parts"],
    [{ patterns: 1 }, { query: "{ events { nodes { claims { nodes { id } } } } }" }, "patterns"],
    [
      { fragments: 0 },
      { query: "{ events { ...F } } fragment F on EventConnection { totalCount }" },
      "fragments",
    ],
    [{ repeats: 1 }, { query: "{ events { totalCount totalCount } }" }, "repeats"],
    [{ bodyBytes: 1_000 }, { query: `{ __typename } # ${"x".repeat(1_000)}` }, "bytes"],
  ])("%j", async (limits, body, what) => {
    await using strict = await startWith(limits);

    const { answer } = await post(body, strict.url);

    expect(answer).toMatchObject({ errors: [{ extensions: { what } }] });
    expect((await post(body)).answer).not.toMatchObject({ errors: [{ extensions: { what } }] });
  });

  const nestedQuery = "{ events { nodes { claims { nodes { id } } } } }";
  test.each([
    [{ costLimit: 419 }, "OPERATION_TOO_COSTLY", { cost: 420, limit: 419 }],
    [{ relationships: 1 }, "OPERATION_TOO_DEEP", { depth: 2, maximum: 1 }],
  ])("%j, which refuses by the plan", async (limits, code, details) => {
    await using strict = await startWith(limits);

    const { status, answer } = await post({ query: nestedQuery }, strict.url);

    expect(status).toBe(400);
    expect(answer).toEqual({
      errors: [{ message: expect.any(String), extensions: { code, ...details } }],
    });
    expect((await post({ query: nestedQuery })).answer).not.toMatchObject({
      errors: [{ extensions: { code } }],
    });
  });

  test("bodyBytes, which is refused by its announced length alone", async () => {
    const socket = connect(Number(new URL(service.url).port), "127.0.0.1");
    await once(socket, "connect");
    socket.write(
      "POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 20000000\r\n\r\n{",
    );

    const [bytes] = await once(socket, "data");
    socket.destroy();

    expect(String(bytes)).toMatch(
      /^HTTP\/1.1 413[\s\S]*REQUEST_TOO_LARGE","what":"bytes","limit":1000000/,
    );
  });

  test("bodyBytes, where the length is not announced: no more than the limit is read", async () => {
    const socket = connect(Number(new URL(service.url).port), "127.0.0.1");
    await once(socket, "connect");
    let written = 0;
    const chunk = `10000\r\n${" ".repeat(65_536)}\r\n`;
    socket.write(
      "POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n",
    );
    const answer = once(socket, "data");
    const answered = new AbortController();
    void answer.then(() => {
      answered.abort();
    });
    socket.on("error", () => undefined);
    while (!answered.signal.aborted && written < 20_000_000) {
      written += chunk.length;
      await new Promise((resolve) => socket.write(chunk, resolve));
    }
    socket.destroy();

    expect(String((await answer)[0])).toContain("REQUEST_TOO_LARGE");
    expect(written).toBeLessThan(10_000_000);
  });

  test("addresses and headers, which Node limits", async () => {
    const response = await fetch(`${service.url}/graphql?query=${"x".repeat(20_000)}`);

    expect(response.status).toBe(431);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: "REQUEST_TOO_LARGE" } }],
    });
  });

  test("what is no HTTP at all has a code of the catalogue too", async () => {
    const socket = connect(Number(new URL(service.url).port), "127.0.0.1");
    await once(socket, "connect");
    socket.write("GO AWAY\r\n\r\n");

    const [bytes] = await once(socket, "data");

    expect(String(bytes)).toMatch(/^HTTP\/1.1 400[\s\S]*"code":"BAD_REQUEST"/);
  });
});

describe("extensions.cost", () => {
  const query = "{ events(first: 49) { nodes { claims(first: 9) { nodes { id } } } } }";

  test("is there for who asks, by POST and by GET, and for nobody else", async () => {
    const asked = await post({ query, extensions: { cost: true } });
    const unasked = await post({ query });
    const params = new URLSearchParams({ query, extensions: '{"cost":true}' });
    const got = await fetch(`${service.url}/graphql?${params.toString()}`, {
      headers: { "apollo-require-preflight": "true" },
    });

    const cost = { cost: 490, costLimit: 200_000, depth: 2, depthLimit: 15 };
    const extensions = { cost: { ...cost, patterns: 2, patternLimit: 300 } };
    expect(asked.answer).toMatchObject({ extensions });
    expect(await got.json()).toMatchObject({ extensions });
    expect(unasked.answer).not.toHaveProperty("extensions");
  });

  test("says what a refused operation would have cost", async () => {
    const { answer } = await post({
      query:
        "{ events(first: 200) { nodes { claims(first: 200) { nodes { names: about { ... on Event { claims { nodes { id } } } } } } } } }",
      extensions: { cost: true },
    });

    expect(answer).toMatchObject({
      errors: [{ extensions: { code: "OPERATION_TOO_COSTLY" } }],
      extensions: { cost: { costLimit: 200_000, cost: expect.any(Number) } },
    });
  });

  test("is refused where it is no yes or no", async () => {
    const { answer } = await post({ query, extensions: { cost: "please" } });

    expect(answer).toMatchObject({
      errors: [
        { message: expect.stringContaining("extensions"), extensions: { code: "BAD_REQUEST" } },
      ],
    });
  });
});
