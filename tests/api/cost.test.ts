import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OpenDriver } from "../../src/neo4j/driver.ts";
import { openArticleGraph } from "../setup/test-graph.ts";
import { startTestService, type TestService } from "../setup/test-service.ts";

let open: OpenDriver;
let service: TestService;

beforeAll(async () => {
  open = await openArticleGraph();
  service = await startTestService(open, { costLimit: 1_000 });
});
afterAll(async () => {
  await service[Symbol.asyncDispose]();
  await open[Symbol.asyncDispose]();
});

describe("an operation that may read more than the limit is refused before Neo4j is asked", () => {
  test.each([
    [
      "nested pages",
      "{ events(first: 50) { nodes { claims(first: 50) { nodes { id } } } } }",
      2_550,
    ],
    [
      "the default page size, nested",
      "{ events { nodes { claims { nodes { about { id: __typename ... on Event { claims { nodes { id } } } } } } } } }",
      8_820,
    ],
    [
      "plain lists",
      "{ claims(first: 100) { nodes { attribution { actor { names { text } } } } } }",
      11_100,
    ],
    [
      "filters over relationships",
      "{ events(first: 100, where: { claims: { some: { attribution: { some: { position: { eq: 0 } } } } } }) { nodes { id } } }",
      11_100,
    ],
  ])("%s", async (_name, operation, cost) => {
    const { errors } = await service.ask(operation);

    expect(errors).toMatchObject([
      {
        message: expect.stringMatching(/Lower a `first`/),
        extensions: { code: "OPERATION_TOO_COSTLY", cost, limit: 1_000 },
      },
    ]);
    expect(service.statements).toEqual([]);
  });

  test("one that goes too deep, however little it may read", async () => {
    const level = "claims(first: 1) { nodes { about { ... on Event { ";

    const { errors } = await service.ask(
      `{ events(first: 1) { nodes { ${level.repeat(10)} id ${"} } } }".repeat(10)} } } }`,
    );

    expect(errors).toMatchObject([
      { extensions: { code: "OPERATION_TOO_DEEP", depth: 21, maximum: 15 } },
    ]);
    expect(service.statements).toEqual([]);
  });

  test("fields of one operation share the limit, however they are named", async () => {
    const many = Array.from(
      { length: 6 },
      (_, i) => `a${String(i)}: events(first: 200) { nodes { id } }`,
    );

    const { errors } = await service.ask(`{ ${many.join(" ")} }`);

    expect(errors).toMatchObject([
      { extensions: { code: "OPERATION_TOO_COSTLY", cost: 1_200, limit: 1_000 } },
    ]);
    expect(service.statements).toEqual([]);
  });

  test("beside fields that could be answered, of the schema too", async () => {
    const { data, errors } = await service.ask(
      '{ __typename __schema { queryType { name } } event(id: "event:x") { id } events(first: 200) { nodes { claims { nodes { id } } } } }',
    );

    expect({ data, codes: errors?.map(({ extensions }) => extensions?.["code"]) }).toEqual({
      ...{ data: undefined, codes: ["OPERATION_TOO_COSTLY"] },
    });
    expect(service.statements).toEqual([]);
  });
});

test("an operation within the limit is answered", async () => {
  const { errors, data } = await service.ask("{ events(first: 20) { totalCount nodes { id } } }");

  expect(errors).toBeUndefined();
  expect(data).toMatchObject({ events: { totalCount: 12 } });
});
