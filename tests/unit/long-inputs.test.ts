import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startHttpService, type HttpAnswer, type HttpService } from "../setup/http-service.ts";
import { longInputs } from "../setup/long-inputs.ts";

let service: HttpService;

beforeAll(async () => {
  service = await startHttpService();
});
afterAll(() => service[Symbol.asyncDispose]());

function post(body: unknown): Promise<HttpAnswer> {
  return service.post(JSON.stringify(body));
}

describe("nearly a megabyte in one place is refused in under 8 KB and 250 ms of CPU", () => {
  test.each(Object.entries(longInputs))("%s", async (_name, { code, ...body }) => {
    const first = await post(body);
    const again = await post(body);

    expect(again.answer).toMatchObject({
      errors: expect.arrayContaining([expect.objectContaining({ message: expect.any(String) })]),
    });
    expect(again.text).toContain(`"code":"${code}"`);
    expect(again.text.length).toBeLessThan(8_000);
    expect(Math.min(first.cpuMs, again.cpuMs)).toBeLessThan(250);
  });
});

describe("a message repeats 200 characters of a value, says how long it is, and what to do", () => {
  const long = "t".repeat(500);
  const start = "t".repeat(200);

  test.each([
    [
      "a variable",
      { query: "query ($v: Int) { events(first: $v) { totalCount } }", variables: { v: long } },
      `Variable "$v" got invalid value "${start}…" (500 characters); Int cannot represent non-integer value: "${start}…" (500 characters)`,
    ],
    [
      "a literal",
      { query: `{ events(first: "${long}") { totalCount } }` },
      `Int cannot represent non-integer value: "${start}…" (500 characters)`,
    ],
    [
      "a date",
      {
        query: "query ($v: EDTF) @asOf(valid: $v) { events { totalCount } }",
        variables: { v: long },
      },
      `\`valid\` is "${start}…" (500 characters); expected EDTF of at most 200 characters.`,
    ],
    [
      "an instant",
      { query: `{ events(where: { recordedFrom: { gte: "${long}" } }) { totalCount } }` },
      `A DateTime is "${start}…" (500 characters); expected ISO 8601 with offset, such as 2025-03-06T18:00:00Z.`,
    ],
    [
      "an operation that is not there",
      { query: "query A { __typename } query B { __typename }", operationName: long },
      `Unknown operation named "${start}…" (500 characters).`,
    ],
    [
      "a name",
      { query: `{ ${long} }` },
      "This operation has 500 characters in one name; the limit is 200. Take a shorter one.",
    ],
  ])("%s", async (_name, body, message) => {
    expect((await post(body)).answer).toMatchObject({ errors: [{ message }] });
  });

  test("an address", async () => {
    const response = await fetch(`${service.url}/${"x".repeat(10_000)}`);

    expect(await response.json()).toMatchObject({
      errors: [
        {
          message: `There is nothing at /${"x".repeat(199)}… (10001 characters). There are /graphql, /healthz, /readyz, and the playground at /.`,
        },
      ],
    });
  });
});

test("a cursor is told by its start alone", async () => {
  const query = `{ events(after: "${"t".repeat(500)}") { totalCount } }`;

  expect((await post({ query })).answer).toMatchObject({
    errors: [{ extensions: { cursor: `${"t".repeat(200)}… (500 characters)` } }],
  });
});

test("where there are many errors, the last says how many are not shown", async () => {
  const mistakes = Array.from({ length: 25 }, (_, i) => `mistake${i}`.padEnd(200, "x"));

  const { text } = await post({ query: `{ events { nodes { ${mistakes.join(" ")} } } }` });

  expect(text.length).toBeLessThan(8_000);
  expect(text).toMatch(
    /"\d more errors? (is|are) not shown[^"]*","extensions":\{"code":"GRAPHQL_VALIDATION_FAILED"\}\}\]\}\s*$/,
  );
});
