import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startService, type Service } from "../../src/http/service.ts";

const logged: string[] = [];
let service: Service;

beforeAll(async () => {
  service = await startService({
    reader: { read: () => Promise.reject(new Error("nothing is read")) },
    log: pino({ level: "info" }, { write: (line: string) => void logged.push(line) }),
    ...{ playground: null, costLimit: 200_000, host: "127.0.0.1", port: 0 },
  });
});
afterAll(() => service[Symbol.asyncDispose]());

describe("a null for a variable with a default, where a value is needed", () => {
  test.each([
    ["an argument of a root field", 'query ($v: ID = "x") { event(id: $v) { id } }'],
    [
      "an argument below it",
      "query ($v: ClaimKind = INJURED) { events { nodes { toll(kind: $v) { kind } } } }",
    ],
    ["@skip", "query ($v: Boolean = false) { events @skip(if: $v) { totalCount } }"],
    [
      "@include in a fragment",
      "query ($v: Boolean = true) { events { ...F } } fragment F on EventConnection { totalCount @include(if: $v) }",
    ],
    ["the schema's own fields", 'query ($v: String = "Event") { __type(name: $v) { name } }'],
    ["a list", 'query ($v: ID = "x") { nodes(ids: ["y", $v]) { id } }'],
  ])("is refused as the user's mistake: %s", async (_name, query) => {
    logged.length = 0;
    const response = await fetch(`${service.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables: { v: null } }),
    });

    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: expect.stringMatching(/^Variable "\$v" is null .* leave the variable out/),
          locations: [expect.anything()],
          extensions: { code: "BAD_USER_INPUT" },
        },
      ],
    });
    expect(logged).toEqual([]);
  });
});
