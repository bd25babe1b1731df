import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { refusal, startHttpService, type HttpService } from "../setup/http-service.ts";

let service: HttpService;

beforeAll(async () => {
  service = await startHttpService();
});
afterAll(() => service[Symbol.asyncDispose]());

const answered = { data: { __typename: "Query" } };

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
    const { status, answer } = await service.post(body);

    expect([status, answer]).toEqual([400, refusal(message)]);
  });

  test.each([
    ["lists", "[".repeat(450_000), "]".repeat(450_000)],
    ["objects", '{"a":'.repeat(150_000), "}".repeat(150_000)],
  ])("%s within each other, as deep as fit", async (_name, open, shut) => {
    const { status, answer, cpuMs } = await service.post(`{"unknown": ${open}1${shut}}`);

    expect([status, answer]).toEqual([400, refusal(`The body has no \`query\`. ${post400}`)]);
    expect(cpuMs).toBeLessThan(250);
  });
});

describe("a text with half of a character", () => {
  test("in a variable is refused with the name of the variable", async () => {
    const { status, answer } = await service.post(
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
    const { answer } = await service.post(
      String.raw`{"query": "{ event(id: \"\ud800\") { title } }"}`,
    );

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
