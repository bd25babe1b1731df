import { once } from "node:events";
import { connect } from "node:net";
import { gzipSync } from "node:zlib";
import Fastify from "fastify";
import { pino } from "pino";
import { afterEach, describe, expect, test } from "vitest";
import type { Statement } from "../../src/cypher/statement.ts";
import { defaultLimits, type OperationLimits } from "../../src/graphql/limits.ts";
import { startService, type Service } from "../../src/http/service.ts";
import { createHeldBytes } from "../../src/http/held-bytes.ts";
import type { Reader } from "../../src/neo4j/reader.ts";

let service: Service | null = null;
afterEach(() => service?.[Symbol.asyncDispose]());

/** A service on a database that gives these rows, when it is let. */
async function start(
  rows: readonly unknown[],
  limits: Partial<OperationLimits> = {},
  wait = Promise.resolve(),
): Promise<readonly Statement<unknown>[]> {
  const sent: Statement<unknown>[] = [];
  const reader: Reader = {
    async read<Row>(statement: Statement<Row>) {
      sent.push(statement);
      await wait;
      // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- the rows of a made-up database
      return rows as readonly Row[];
    },
  };
  service = await startService({
    ...{ reader, log: pino({ level: "silent" }), limits: { ...defaultLimits, ...limits } },
    ...{ playground: null, costLimit: 200_000, host: "127.0.0.1", port: 0 },
  });
  return sent;
}

async function post(query: string, variables: object = {}) {
  const response = await fetch(`${service?.url ?? ""}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables, extensions: { cost: true } }),
  });
  const answer: unknown = await response.json();
  return { status: response.status, retryAfter: response.headers.get("retry-after"), answer };
}

const refused = (code: string, details: object = {}): object => ({
  errors: [{ extensions: { code, ...details } }],
});

describe("the values of an operation", () => {
  const aliases = (count: number): string =>
    Array.from({ length: count }, (_, i) => `a${i}: title`).join(" ");

  test.each([
    ["one for each column and one for each field, by the page", "nodes { id title }", 10 * 4],
    ["each alias, though it is read once", `nodes { ${aliases(5)} }`, 10 * (1 + 5)],
    ["what pageInfo has", "pageInfo { endCursor a: endCursor hasNextPage }", 11 * 2 + 3],
    ["what is on edges, and cursors", "edges { cursor node { id } }", 10 * (2 + 2)],
    ["a count, once", "totalCount", 2],
    ["lists within, multiplied", "nodes { externalIds { scheme } }", 10 * 10 * 2],
  ])("are %s", async (_what, selected, values) => {
    await start([]);

    const { answer } = await post(`{ events(first: 10) { ${selected} } }`);

    expect(answer).toMatchObject({ extensions: { cost: { values, valueLimit: 500_000 } } });
  });

  test("count each id that is asked for repeatedly, though it is read and shaped once", async () => {
    const sent = await start([{ row: ["event:a", "A"] }]);
    const ids = ["event:a", "event:a", "event:b", "event:a"];

    const { answer } = await post(
      "query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Event { title } } }",
      {
        ids,
      },
    );

    expect(sent.map(({ params }) => params)).toEqual([{ p0: ["event:a", "event:b"] }]);
    const [a, b] = [{ id: "event:a", title: "A" }, null];
    expect(answer).toMatchObject({
      data: { nodes: [a, a, b, a] },
      extensions: { cost: { cost: 2, values: 2 * 2 + 4 * 2 } },
    });
  });

  test("are refused beyond the limit, before anything is read", async () => {
    const sent = await start([], { values: 59 });

    const { status, answer } = await post(`{ events(first: 10) { nodes { ${aliases(5)} } } }`);

    expect(status).toBe(400);
    expect(answer).toMatchObject(
      refused("OPERATION_TOO_COSTLY", { what: "values", values: 60, limit: 59 }),
    );
    expect(sent).toEqual([]);
  });

  test("of computed nodes count once for each place that shows them", async () => {
    await start([]);
    const tolls = async (count: number): Promise<number> => {
      const aliases = Array.from(
        { length: count },
        (_, i) =>
          `t${i}: toll(kind: FATALITIES, scope: {counts: "x${i}"}) { rows { used { id } } }`,
      );
      const { answer } = await post(`{ event(id: "event:a") { ${aliases.join(" ")} } }`);
      return Number(/"values":(\d+)/.exec(JSON.stringify(answer))?.[1]);
    };

    const [five, ten, twenty] = [await tolls(5), await tolls(10), await tolls(20)];

    expect(twenty - ten).toBe(2 * (ten - five));
  });

  test("count in the cost what further arguments have computed anew", async () => {
    await start([]);
    const toll = (scope: string): string => `toll(kind: FATALITIES${scope}) { kind }`;
    const costOf = async (selected: string): Promise<unknown> =>
      (await post(`{ event(id: "event:a") { ${selected} } }`)).answer;

    const once = await costOf(toll(""));
    const twice = await costOf(`${toll("")} b: ${toll("")}`);
    const scoped = await costOf(`${toll("")} b: ${toll(', scope: {counts: "actor:x"}')}`);

    const costs = [once, twice, scoped].map(readCost);
    expect(costs[1]).toBe(costs[0]);
    expect(costs[2]).toBeGreaterThan(1.9 * (costs[0] ?? 0));
  });
});

function readCost(answer: unknown): number {
  const [, cost] = /"cost":(\d+)/.exec(JSON.stringify(answer)) ?? [];
  return Number(cost);
}

describe("an answer", () => {
  const query = "{ events(first: 200) { nodes { title } } }";
  const titled = (title: string): readonly unknown[] =>
    Array.from({ length: 100 }, () => ({ row: [title] }));

  test("that turns out too large is refused as a whole", async () => {
    await start(titled("x".repeat(100)), { answerBytes: 10_000 });

    const { status, answer } = await post(query);

    expect(status).toBe(400);
    expect(answer).toMatchObject(refused("ANSWER_TOO_LARGE", { limit: 10_000 }));
    expect(answer).not.toHaveProperty("data");
  });

  test("counts bytes, not letters, near the limit", async () => {
    await start(titled("ا".repeat(4_000)), { answerBytes: 600_000 });

    expect((await post(query)).answer).toMatchObject(refused("ANSWER_TOO_LARGE"));
  });

  test("counts what pageInfo shows, under each alias", async () => {
    await start([{ row: ["2025-03-06T00:00:00Z", "event:a"] }], { answerBytes: 5_000 });
    const aliases = Array.from({ length: 99 }, (_, i) => `a${i}: endCursor`).join(" ");

    const { answer } = await post(`{ events { pageInfo { ${aliases} } } }`);

    expect(answer).toMatchObject(refused("ANSWER_TOO_LARGE"));
  });

  test("counts what is shown for each id that is asked for repeatedly", async () => {
    await start([{ row: ["event:a", "x".repeat(1_000)] }], { answerBytes: 100_000 });

    const { answer } = await post(
      "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Event { title } } }",
      { ids: Array.from({ length: 200 }, () => "event:a") },
    );

    expect(answer).toMatchObject(refused("ANSWER_TOO_LARGE"));
  });

  test("that is large comes whole, beside what else was asked for", async () => {
    await start(titled("“x”".repeat(2_000)));

    const { status, answer } = await post(
      `query Q { __schema { queryType { name } } ${query.slice(1)}`,
    );

    expect(status).toBe(200);
    expect(answer).toMatchObject({
      data: {
        __schema: { queryType: { name: "Query" } },
        events: { nodes: Array.from({ length: 100 }, () => ({ title: "“x”".repeat(2_000) })) },
      },
      extensions: { cost: { depth: 1 } },
    });
  });
});

describe("requests under way", () => {
  const query = "{ events { nodes { id } } }";

  test("beyond the limit wait briefly and are then told when to come again; health answers meanwhile", async () => {
    const gate = Promise.withResolvers<undefined>();
    await start([], { requests: 1, waitMs: 50 }, gate.promise);

    const first = post(query);
    await expect.poll(async () => (await post(query)).status).toBe(503);
    const second = await post(query);
    const health = await fetch(`${service?.url ?? ""}/healthz`);
    gate.resolve(undefined);

    expect(second).toMatchObject({ status: 503, retryAfter: "2", answer: refused("SERVICE_BUSY") });
    expect(health.status).toBe(200);
    expect((await first).status).toBe(200);
    expect((await post(query)).status).toBe(200);
  });

  test("are not those that are still being sent: a client that sends slowly holds no place", async () => {
    await start([], { requests: 1, waitMs: 50 });
    const slow = connect(Number(new URL(service?.url ?? "").port), "127.0.0.1");
    await once(slow, "connect");
    slow.write(
      "POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 50\r\n\r\n{",
    );

    const others = [await post(query), await post(query)];
    slow.destroy();

    expect(others.map(({ status }) => status)).toEqual([200, 200]);
  });

  test("of a client that hangs up while its body is inflated give their place back", async () => {
    await start([], { requests: 1, waitMs: 50 });
    const body = gzipSync(JSON.stringify({ query, variables: { x: "x".repeat(900_000) } }));
    const gone = connect(Number(new URL(service?.url ?? "").port), "127.0.0.1");
    await once(gone, "connect");
    const head = `content-type: application/json\r\ncontent-encoding: gzip\r\ncontent-length: ${body.length}`;
    gone.write(`POST /graphql HTTP/1.1\r\nhost: x\r\n${head}\r\n\r\n`);
    gone.write(body);
    gone.resetAndDestroy();

    await expect.poll(async () => (await post(query)).status).toBe(200);
    expect((await post(query)).status).toBe(200);
  });

  test("of a client that asks again and again and reads nothing hold no place of others", async () => {
    await start([{ row: ["x".repeat(1_000_000)] }], { requests: 1, waitMs: 2_000 });
    const body = JSON.stringify({ query: "{ events { nodes { title } } }" });
    const deaf = connect(Number(new URL(service?.url ?? "").port), "127.0.0.1");
    await once(deaf, "connect");
    deaf.pause();
    const head = `content-type: application/json\r\ncontent-length: ${body.length}`;
    deaf.write(`POST /graphql HTTP/1.1\r\nhost: x\r\n${head}\r\n\r\n${body}`.repeat(20));

    const others = [await post(query), await post(query)];
    deaf.destroy();

    expect(others.map(({ status }) => status)).toEqual([200, 200]);
  });

  test("whose answers nobody reads are hung up on, the oldest first, where they are too much", async () => {
    await using app = Fastify();
    const unread = createHeldBytes(120_000_000);
    app.get("/", (_request, reply) => {
      unread.add(reply, 50_000_000);
      return "x".repeat(50_000_000);
    });
    const { port } = new URL(await app.listen());
    const clients = Array.from({ length: 3 }, () => connect(Number(port), "127.0.0.1"));
    const [first, ...others] = clients;
    const closed =
      first === undefined
        ? null
        : once(
            first.on("error", () => undefined),
            "close",
          );
    for (const client of clients) {
      client.write("GET / HTTP/1.1\r\nhost: x\r\n\r\n");
      await once(client, "readable");
    }

    first?.resume();
    await closed;

    expect(first?.bytesRead).toBeLessThan(50_000_000);
    expect(others.map(({ destroyed }) => destroyed)).toEqual([false, false]);
    for (const client of clients) client.destroy();
  });

  test("that wait are answered when those before them are", async () => {
    const gate = Promise.withResolvers<undefined>();
    await start([], { requests: 1 }, gate.promise);

    const all = [post(query), post(query), post(query)];
    gate.resolve(undefined);

    expect((await Promise.all(all)).map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  test("whose values have no room beside those of others wait for them; small ones need not", async () => {
    const gate = Promise.withResolvers<undefined>();
    const sent = await start([], { values: 500, waitMs: 50 }, gate.promise);

    const first = post("{ events(first: 200) { nodes { id } } }");
    await expect.poll(() => sent.length).toBe(1);
    const second = await post("{ claims(first: 200) { nodes { id } } }");
    const small = post("{ claims(first: 2) { nodes { id } } }");
    await expect.poll(() => sent.length).toBe(2);
    gate.resolve(undefined);

    expect(second).toMatchObject({ status: 503, retryAfter: "2", answer: refused("SERVICE_BUSY") });
    expect((await small).status).toBe(200);
    expect((await first).status).toBe(200);
  });
});
