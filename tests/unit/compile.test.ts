import { buildSchema, execute, parse } from "graphql";
import { describe, expect, test } from "vitest";
import { defineNode, relationship } from "../../src/cypher/model.ts";
import type { Statement } from "../../src/cypher/statement.ts";
import { createBudget } from "../../src/query/cost.ts";
import { createGraph } from "../../src/query/graph.ts";
import { createPlans } from "../../src/query/plans.ts";
import { readConnection, readNode } from "../../src/query/read.ts";

const schema = buildSchema(`
  type Query { thing(id: ID!): Thing  things(first: Int = 20, after: String): ThingConnection! }
  type Thing { id: ID! name: String next(first: Int = 20, after: String): ThingConnection! }
  type ThingConnection { nodes: [Thing!]! edges: [ThingEdge!]! pageInfo: PageInfo! totalCount: Int! }
  type ThingEdge { cursor: String! node: Thing! weight: Int }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
`);
const strangeName = "na`me`}) DETACH DELETE n //";
const models = [
  defineNode({
    type: "Thing",
    idPrefix: "thing",
    properties: {},
    relationships: {
      next: relationship({
        types: ["NEXT`]->() //"],
        direction: "out",
        to: "Thing",
        properties: { weight: "int" },
      }),
    },
  }),
];
const [thing] = models;
if (thing === undefined) throw new Error("no model");
const graph = createGraph(
  schema,
  [
    {
      ...thing,
      properties: { ...thing.properties, name: { kind: "string", path: [strangeName] } },
    },
  ],
  [],
);

/** The statements that an operation sends, answered with no rows. */
async function statementsOf(
  operation: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<readonly Statement<unknown>[]> {
  const sent: Statement<unknown>[] = [];
  const context = {
    graph,
    plans: createPlans(),
    signal: new AbortController().signal,
    budget: createBudget(1_000_000),
    reader: {
      read: <Row>(statement: Statement<Row>) => {
        sent.push(statement);
        return Promise.resolve<readonly Row[]>([]);
      },
    },
  };
  await execute({
    schema,
    document: parse(operation),
    variableValues: variables,
    fieldResolver: (_root, args: { id?: string }, _context, info) =>
      args.id === undefined ? readConnection(context, info) : readNode(context, info),
  });
  return sent;
}

const hostile = [
  "x' OR 1=1 //",
  'thing:"}) DETACH DELETE n //',
  "thing:`",
  "thing:\\",
  "thing:$p0",
  "thing:\u0000",
  "thing:*/ /*",
];

describe("the compiler", () => {
  test.each(hostile)("never writes the id %j into a statement", async (id) => {
    const sent = await statementsOf("query ($id: ID!) { thing(id: $id) { name } }", { id });

    for (const { text } of sent) {
      expect(text).not.toContain(id);
      expect(text).toMatch(/^MATCH \(n0:Thing\) WHERE n0\.id = \$p0\n/);
    }
  });

  test("escapes names even though they come from models alone", async () => {
    const [statement] = await statementsOf(
      '{ thing(id: "thing:a") { name next { nodes { id } } } }',
    );

    expect(statement?.text).toContain("n0.`na``me``}) DETACH DELETE n //`");
    expect(statement?.text).toContain("-[:`NEXT``]->() //`]->");
  });

  test("writes the same text for other values, so that the database plans it once", async () => {
    const operation =
      "query ($f: Int) { things(first: $f) { nodes { id next(first: 3) { totalCount } } } }";

    const [one] = await statementsOf(operation, { f: 1 });
    const [two] = await statementsOf(operation, { f: 2 });

    expect(one?.text).toBe(two?.text);
    expect(one?.params).not.toEqual(two?.params);
  });

  test("fetches a column once, however often it is selected", async () => {
    const [statement] = await statementsOf(
      '{ thing(id: "thing:a") { id again: id ...F } } fragment F on Thing { id third: id }',
    );

    expect(statement?.text).toBe("MATCH (n0:Thing) WHERE n0.id = $p0\nRETURN [n0.id] AS row");
  });

  test("sends nothing where nothing can be found", async () => {
    expect(await statementsOf('{ thing(id: "unicorn:a") { name } }')).toEqual([]);
  });

  test("reads one row more than shown only where pageInfo asks whether more follow", async () => {
    const [without] = await statementsOf("{ things(first: 5) { nodes { id } } }");
    const [withInfo] = await statementsOf(
      "{ things(first: 5) { nodes { id } pageInfo { hasNextPage } } }",
    );

    expect(without?.params).toEqual({ p0: 5 });
    expect(withInfo?.params).toEqual({ p0: 6 });
  });
});
