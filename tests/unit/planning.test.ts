import { parse, type ExecutionResult, type GraphQLSchema } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import type { Statement } from "../../src/cypher/statement.ts";
import { derivations } from "../../src/domain/derivations.ts";
import { nodeModels } from "../../src/domain/index.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import { createBudget, defaultBounds } from "../../src/query/cost.ts";
import { createGraph } from "../../src/query/graph.ts";
import { createPlans } from "../../src/query/plans.ts";
import { testExecutor } from "../setup/test-executor.ts";

let schema: GraphQLSchema;

beforeAll(async () => {
  schema = await createSchema();
});

/** What an operation is refused with, under the default limits. */
async function refused(source: string): Promise<ExecutionResult> {
  return testExecutor(schema)({
    ...{ document: parse(source), operationName: null, variables: {} },
    context: {
      ...{ graph: createGraph(schema, nodeModels, derivations), plans: createPlans() },
      ...{ signal: new AbortController().signal, budget: createBudget(200_000) },
      reader: { read: () => Promise.resolve([]) },
    },
  });
}

const unbounded = {
  ...defaultBounds,
  ...{ relationships: Infinity, patterns: Infinity, values: Infinity },
};

/** The statements of an operation, answered with no rows. */
async function statementsOf(source: string): Promise<readonly Statement<unknown>[]> {
  const sent: Statement<unknown>[] = [];
  await testExecutor(schema)({
    document: parse(source),
    operationName: null,
    variables: {},
    context: {
      graph: createGraph(schema, nodeModels, derivations),
      plans: createPlans(),
      signal: new AbortController().signal,
      budget: createBudget(Infinity, unbounded),
      reader: {
        read<Row>(statement: Statement<Row>) {
          sent.push(statement);
          return Promise.resolve<readonly Row[]>([]);
        },
      },
    },
  });
  return sent;
}

describe("planning", () => {
  test.each([4, 13])(
    "is given up where computed fields lie within each other, %i deep",
    async (levels) => {
      const inner = "links { claim { ".repeat(levels);
      const before = process.cpuUsage();

      const { errors } = await refused(
        `{ claims(first: 1) { nodes { ${inner} id ${"} }".repeat(levels)} } } }`,
      );
      const { user } = process.cpuUsage(before);

      expect(errors).toEqual([
        expect.objectContaining({ message: expect.stringContaining("fields to plan") }),
      ]);
      expect(user / 1_000).toBeLessThan(1_000);
    },
  );

  test("ends with the root field by which the operation is refused", async () => {
    const { errors } = await refused(
      `{ a: events(first: 200) { nodes { claims(first: 200) { nodes { about { ... on Event { id claims(first: 200) { nodes { id } } } } } } } }
         b: claims(first: 0) { nodes { id } } }`,
    );

    expect(errors?.map(({ message }) => message)).toEqual([expect.stringContaining("may read")]);
  });

  test("orders by each field once, by its first place", async () => {
    const [statement] = await statementsOf(
      "{ events(orderBy: [{ title: DESC }, { title: ASC }]) { nodes { id } } }",
    );

    expect(statement?.text).toContain("ORDER BY n0.title DESC, n0.id DESC LIMIT");
  });

  test("takes time with the length of the operation, not with the number of types at each level", async () => {
    const levels = 12;
    const inner = "... on Entity { quotes(first: 1) { nodes { concerns { ";
    const operation = `{ quotes(first: 1) { nodes { concerns { ${inner.repeat(levels)} id ${"} } } }".repeat(levels)} } } } }`;
    const startedAt = performance.now();

    const sent = await statementsOf(operation);

    expect(performance.now() - startedAt).toBeLessThan(1_000);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.text.match(/CONCERNS/g)).toHaveLength(2 * levels + 1);
  });
});

describe("parallel relationships", () => {
  test("are told apart alike at both ends", () => {
    const byType = new Map<string, Set<string>>();
    for (const model of nodeModels) {
      for (const via of Object.values(model.relationships)) {
        // To-one fields take one of several by `having`, and need no order among them.
        if (Object.keys(via.having).length > 0) continue;
        for (const type of via.types) {
          byType.set(type, (byType.get(type) ?? new Set()).add(via.parallelBy.join(",")));
        }
      }
    }

    expect([...byType].filter(([, told]) => told.size > 1)).toEqual([]);
  });

  test("are told apart by properties that their models have", () => {
    const vias = nodeModels.flatMap(({ relationships }) => Object.values(relationships));

    expect(vias.filter((via) => via.parallelBy.some((name) => !(name in via.properties)))).toEqual(
      [],
    );
  });
});
