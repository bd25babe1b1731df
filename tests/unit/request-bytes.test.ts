import { once } from "node:events";
import { connect } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startService, type Service } from "../../src/http/service.ts";

let service: Service;

beforeAll(async () => {
  service = await startService({
    reader: { read: () => Promise.resolve([]) },
    log: pino({ level: "silent" }),
    ...{ playground: null, costLimit: 200_000, host: "127.0.0.1", port: 0 },
  });
});
afterAll(() => service[Symbol.asyncDispose]());

const json = "application/json";
const asked = JSON.stringify({ query: "{ __typename }" });
const answered = { data: { __typename: "Query" } };

async function post(
  body: string | Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number; readonly answer: unknown; readonly headers: Headers }> {
  const response = await fetch(`${service.url}/graphql`, {
    ...{ method: "POST", body },
    headers: { "content-type": json, ...headers },
  });
  return {
    ...{ status: response.status, headers: response.headers },
    answer: await response.json(),
  };
}

function bytes(...parts: readonly (string | readonly number[])[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part))));
}

function refusal(message: string, code = "BAD_REQUEST"): unknown {
  return { errors: [{ message, extensions: { code } }] };
}

describe("a body is read", () => {
  const zipped = { "content-encoding": "gzip" };

  test.each([
    ["gzipped", gzipSync(asked), zipped],
    [
      "gzipped by a client that says so in another way",
      gzipSync(asked),
      { "content-encoding": " X-GZIP" },
    ],
    [
      "of several gzips",
      Buffer.concat([gzipSync(asked.slice(0, 5)), gzipSync(asked.slice(5))]),
      zipped,
    ],
    ["said to be as it is", asked, { "content-encoding": "identity" }],
    ["said to be UTF-8", asked, { "content-type": "application/json; charset=UTF-8" }],
    ["said to be utf8, in quotes", asked, { "content-type": 'application/json;charset="utf8"' }],
    ["with a byte order mark", bytes([0xef, 0xbb, 0xbf], asked), {}],
  ])("%s", async (_name, body, headers) => {
    const { status, answer } = await post(
      typeof body === "string" ? body : new Uint8Array(body),
      headers,
    );

    expect([status, answer]).toEqual([200, answered]);
  });

  test("with the last of two entries of one key, as JSON.parse has it", async () => {
    expect((await post('{"query": "{ a }", "query": "{ __typename }"}')).answer).toEqual(answered);
  });
});

describe("a body of another coding or charset is refused with 415 and what is taken", () => {
  test.each([
    ["br", brotliCompressSync(asked)],
    ["deflate", deflateSync(asked)],
    ["gzip, gzip", gzipSync(gzipSync(asked))],
    ["zip", asked],
  ])("content-encoding: %s", async (coding, body) => {
    const { status, answer, headers } = await post(new Uint8Array(Buffer.from(body)), {
      "content-encoding": coding,
    });

    expect([status, headers.get("accept-encoding")]).toEqual([415, "gzip"]);
    expect(answer).toEqual(
      refusal(
        `The content-encoding "${coding}" is not understood. Send the body gzipped, or as it is and without content-encoding.`,
      ),
    );
  });

  test.each(["utf-16", "latin1", "us-ascii", "utf-7"])("charset=%s", async (charset) => {
    const { status, answer } = await post(new Uint8Array(Buffer.from(asked, "utf16le")), {
      "content-type": `application/json; charset=${charset}`,
    });

    expect(status).toBe(415);
    expect(answer).toEqual(
      refusal(
        `The charset "${charset}" is not understood. Send UTF-8, and say charset=utf-8 or nothing.`,
      ),
    );
  });

  test("a second charset behind a good one", async () => {
    const type = "application/json; charset=utf-8; charset=utf-16";

    expect((await post(asked, { "content-type": type })).status).toBe(415);
  });
});

describe("bytes that are not UTF-8 are refused with the first that is not", () => {
  test.each([
    ["a byte of Latin-1", bytes('{"query": "{ __typename } # caf', [0xe9], '"}'), 31],
    ["the first half of a character at the end", bytes('{"query": "', [0xd8]), 11],
    ["a surrogate", bytes('{"query": "', [0xed, 0xa0, 0x80], '"}'), 11],
    ["an overlong slash", bytes('{"query": "é', [0xc0, 0xaf], '"}'), 13],
    ["UTF-16 with its byte order mark", bytes([0xff, 0xfe], '{\0"\0'), 0],
  ])("%s", async (_name, body, at) => {
    const { status, answer } = await post(body);

    expect([status, answer]).toEqual([
      400,
      refusal(`The body is not UTF-8 from byte ${at} on, counted from 0. Send JSON in UTF-8.`),
    ]);
  });

  test("in a gzipped body too", async () => {
    const body = new Uint8Array(gzipSync(Buffer.from([0x7b, 0xff])));

    expect((await post(body, { "content-encoding": "gzip" })).answer).toMatchObject({
      errors: [{ message: expect.stringContaining("from byte 1 on") }],
    });
  });
});

describe("a gzipped body", () => {
  const zipped = { "content-encoding": "gzip" };

  test("that is none is refused", async () => {
    const { status, answer } = await post(asked, zipped);

    expect([status, answer]).toEqual([
      400,
      refusal(
        "The body is not gzip, or not all of it. Send it whole, or as it is and without content-encoding.",
      ),
    ]);
  });

  test("that was cut is refused", async () => {
    const whole = gzipSync(asked);

    expect((await post(new Uint8Array(whole.subarray(0, whole.length - 9)), zipped)).status).toBe(
      400,
    );
  });

  test("of 100 KB that would be 100 MB is inflated up to the limit and no further", async () => {
    const bomb = new Uint8Array(gzipSync(Buffer.alloc(100_000_000, " ")));
    const before = process.cpuUsage();

    const { status, answer } = await post(bomb, zipped);
    const { user, system } = process.cpuUsage(before);

    expect(bomb.length).toBeLessThan(100_000);
    expect(status).toBe(413);
    expect(answer).toMatchObject({
      errors: [{ extensions: { code: "REQUEST_TOO_LARGE", what: "bytes", limit: 1_000_000 } }],
    });
    expect((user + system) / 1_000).toBeLessThan(100);
  });
});

describe("JSON that is no operation is refused with what was expected", () => {
  const post400 =
    'POST JSON with content-type: application/json, such as {"query": "{ events { totalCount } }"}.';
  const text = 'expected a text, such as {"query": "{ events { totalCount } }"}.';

  test.each([
    ["5", `The body is a number. ${post400}`],
    ["null", `The body is null. ${post400}`],
    ["{}", `The body has no \`query\`. ${post400}`],
    ['{"query": ""}', `The body has no \`query\`. ${post400}`],
    ['{"query": 5}', `\`query\` is a number; ${text}`],
    ['{"query": {"kind": "Document"}}', `\`query\` is an object; ${text}`],
    [
      '{"query": "{ __typename }", "operationName": {}}',
      "`operationName` is an object; expected a text, the name of one of the operations.",
    ],
    [
      '{"query": "{ __typename }", "variables": []}',
      '`variables` is a list; expected an object, such as {"id": "event:x"}.',
    ],
    [
      '{"query": "{ __typename }", "variables": "{}"}',
      '`variables` is a text; expected an object, such as {"id": "event:x"}.',
    ],
    [
      '{"query": "{ __typename }", "extensions": []}',
      '`extensions` is a list; expected an object, such as {"cost": true}.',
    ],
    ["[]", "The body is a list. There is no batching: send each operation by itself."],
    ['{"query": "{ __typename }", "__proto__": {"a": 1}}', `The body is not JSON. ${post400}`],
    [
      '{"query": "{ __typename }", "variables": {"constructor": {"prototype": {"a": 1}}}}',
      `The body is not JSON. ${post400}`,
    ],
  ])("%s", async (body, message) => {
    const { status, answer } = await post(body);

    expect([status, answer]).toEqual([400, refusal(message)]);
  });

  test.each([
    ["lists", "[".repeat(450_000), "]".repeat(450_000)],
    ["objects", '{"a":'.repeat(150_000), "}".repeat(150_000)],
  ])("%s within each other, as deep as fit", async (_name, open, shut) => {
    const before = process.cpuUsage();

    const { status, answer } = await post(`{"unknown": ${open}1${shut}}`);
    const { user, system } = process.cpuUsage(before);

    expect([status, answer]).toEqual([400, refusal(`The body has no \`query\`. ${post400}`)]);
    expect((user + system) / 1_000).toBeLessThan(250);
  });
});

describe("a text with half of a character", () => {
  test("in a variable is refused with the name of the variable", async () => {
    const { status, answer } = await post(
      String.raw`{"query": "query ($v: ID!) { event(id: $v) { title } }", "variables": {"v": "\ud800"}}`,
    );

    expect(status).toBe(400);
    expect(answer).toEqual({
      errors: [
        {
          message: String.raw`Variable "$v" has a text with half of a character (a surrogate such as \ud800 without the other). Send whole characters.`,
          extensions: { code: "BAD_USER_INPUT", variable: "v" },
        },
      ],
    });
  });

  test("in the operation is refused as GraphQL has it", async () => {
    const { answer } = await post(String.raw`{"query": "{ event(id: \"\ud800\") { title } }"}`);

    expect(answer).toMatchObject({ errors: [{ extensions: { code: "GRAPHQL_PARSE_FAILED" } }] });
  });
});

describe("the address of a GET", () => {
  const headers = { "apollo-require-preflight": "true" };

  test.each([
    ["percent-encoded UTF-8", "?query={__typename}%23%C3%A9"],
    ["a percent sign for itself", "?query={__typename}%23%zz%"],
  ])("is read with %s", async (_name, search) => {
    const response = await fetch(`${service.url}/graphql${search}`, { headers });

    expect(await response.json()).toEqual(answered);
  });

  test.each([
    ["bytes that are not UTF-8", "?query={__typename}%23%FF"],
    ["half of a character", "?query={__typename}%23%C3"],
  ])("is refused with %s", async (_name, search) => {
    const response = await fetch(`${service.url}/graphql${search}`, { headers });

    expect([response.status, await response.json()]).toEqual([
      400,
      refusal(
        "The parameters of the address are not UTF-8. Write each byte of UTF-8 that is not ASCII as %XX, as encodeURIComponent does.",
      ),
    ]);
  });

  test("is refused with bytes that are not ASCII", async () => {
    const answer = await rawGet("/graphql?query={__typename}%23\u00e9");

    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain("Write what is not ASCII in it as %XX");
  });
});

/** Sends an address as it is, which no client does. */
async function rawGet(address: string): Promise<string> {
  const socket = connect(Number(new URL(service.url).port), "127.0.0.1");
  await once(socket, "connect");
  socket.write(
    Buffer.from(
      `GET ${address} HTTP/1.1\r\nhost: x\r\napollo-require-preflight: true\r\n\r\n`,
      "latin1",
    ),
  );
  const [answer] = await once(socket, "data");
  socket.destroy();
  return String(answer);
}
