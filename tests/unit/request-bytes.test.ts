import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { refusal, startHttpService, type HttpService } from "../setup/http-service.ts";

let service: HttpService;

beforeAll(async () => {
  service = await startHttpService();
});
afterAll(() => service[Symbol.asyncDispose]());

const asked = JSON.stringify({ query: "{ __typename }" });
const answered = { data: { __typename: "Query" } };

function bytes(...parts: readonly (string | readonly number[])[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part))));
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
    const { status, answer } = await service.post(
      typeof body === "string" ? body : new Uint8Array(body),
      headers,
    );

    expect([status, answer]).toEqual([200, answered]);
  });

  test("with the last of two entries of one key, as JSON.parse has it", async () => {
    expect((await service.post('{"query": "{ a }", "query": "{ __typename }"}')).answer).toEqual(
      answered,
    );
  });
});

describe("a body of another coding or charset is refused with 415 and what is taken", () => {
  test.each([
    ["br", brotliCompressSync(asked)],
    ["deflate", deflateSync(asked)],
    ["gzip, gzip", gzipSync(gzipSync(asked))],
    ["zip", asked],
  ])("content-encoding: %s", async (coding, body) => {
    const { status, answer, headers } = await service.post(new Uint8Array(Buffer.from(body)), {
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
    const { status, answer } = await service.post(new Uint8Array(Buffer.from(asked, "utf16le")), {
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

    expect((await service.post(asked, { "content-type": type })).status).toBe(415);
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
    const { status, answer } = await service.post(body);

    expect([status, answer]).toEqual([
      400,
      refusal(`The body is not UTF-8 from byte ${at} on, counted from 0. Send JSON in UTF-8.`),
    ]);
  });

  test("in a gzipped body too", async () => {
    const body = new Uint8Array(gzipSync(Buffer.from([0x7b, 0xff])));

    expect((await service.post(body, { "content-encoding": "gzip" })).answer).toMatchObject({
      errors: [{ message: expect.stringContaining("from byte 1 on") }],
    });
  });
});

describe("a gzipped body", () => {
  const zipped = { "content-encoding": "gzip" };

  test("that is none is refused", async () => {
    const { status, answer } = await service.post(asked, zipped);

    expect([status, answer]).toEqual([
      400,
      refusal(
        "The body is not gzip, or not all of it. Send it whole, or as it is and without content-encoding.",
      ),
    ]);
  });

  test("that was cut is refused", async () => {
    const whole = gzipSync(asked);

    expect(
      (await service.post(new Uint8Array(whole.subarray(0, whole.length - 9)), zipped)).status,
    ).toBe(400);
  });

  test("of 100 KB that would be 100 MB is inflated up to the limit and no further", async () => {
    const bomb = new Uint8Array(gzipSync(Buffer.alloc(100_000_000, " ")));

    const { status, answer, cpuMs } = await service.post(bomb, zipped);

    expect(bomb.length).toBeLessThan(100_000);
    expect(status).toBe(413);
    expect(answer).toMatchObject({
      errors: [{ extensions: { code: "REQUEST_TOO_LARGE", what: "bytes", limit: 1_000_000 } }],
    });
    expect(cpuMs).toBeLessThan(100);
  });
});
