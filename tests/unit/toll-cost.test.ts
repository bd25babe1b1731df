import { parse, type GraphQLSchema } from "graphql";
import { beforeAll, expect, test } from "vitest";
import { derivations } from "../../src/domain/derivations.ts";
import { nodeModels } from "../../src/domain/index.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import { createBudget, type Spent } from "../../src/query/cost.ts";
import { createGraph } from "../../src/query/graph.ts";
import { createPlans } from "../../src/query/plans.ts";
import { testExecutor } from "../setup/test-executor.ts";

let schema: GraphQLSchema;

beforeAll(async () => {
  schema = await createSchema();
});

/** What an operation is reckoned to read. */
async function reckoned(operation: string): Promise<Spent> {
  const budget = createBudget(200_000);
  await testExecutor(schema)({
    document: parse(operation),
    operationName: null,
    variables: {},
    context: {
      graph: createGraph(schema, nodeModels, derivations),
      plans: createPlans(),
      signal: new AbortController().signal,
      budget,
      reader: { read: () => Promise.resolve([]) },
    },
  });
  return budget.spent;
}

const sights = [
  "",
  '@sources(exclude: ["organization:b"])',
  '@sources(only: ["organization:a"], exclude: ["organization:b"])',
  '@asOf(valid: "2025-03-06", published: "2025-03-07", recorded: "2025-03-08")',
  '@sources(only: ["organization:a"]) @asOf(valid: "2025", published: "2025", recorded: "2025")',
];
const toll = "toll(kind: FATALITIES) { low best high }";

test.each(sights)("a page of tolls of the default size is within the limits: %s", async (sight) => {
  for (const field of [
    `timeline(bucket: DAY) { nodes { from ${toll} } pageInfo { endCursor } }`,
    `eventStats(groupBy: [PLACE_ADM1]) { nodes { adm1 { name } events ${toll} } }`,
    `eventStats(groupBy: [PLACE_ADM1], orderBy: [{ toll: { kind: FATALITIES } }]) { nodes { adm1 { name } events ${toll} } }`,
  ]) {
    const { cost, costLimit, patterns, patternLimit } = await reckoned(
      `query ${sight} { ${field} }`,
    );

    expect(cost).toBeGreaterThan(21 * 20);
    expect(cost).toBeLessThan(costLimit);
    expect(patterns).toBeLessThan(patternLimit);
  }
});

test.each(sights)("fifty events with their tolls are within the limits: %s", async (sight) => {
  const rows = "rows { low best high used { id } leftOut { reason claim { id } } }";
  const { cost, costLimit, patterns, patternLimit } = await reckoned(
    `query ${sight} { events(first: 50) { nodes { title toll(kind: FATALITIES) { ${rows} } } } }`,
  );

  expect(cost).toBeLessThan(costLimit);
  expect(patterns).toBeLessThan(patternLimit);
});

test("the cost of a page of tolls grows with its buckets and with the claims of each", async () => {
  const costs = await Promise.all(
    [
      [10, 20],
      [20, 20],
      [20, 40],
    ].map(async ([first, most]) => {
      const { cost } = await reckoned(
        `{ timeline(bucket: DAY, first: ${first ?? 0}) { nodes { toll(kind: FATALITIES, mostClaims: ${most ?? 0}) { low } } } }`,
      );
      return cost;
    }),
  );

  expect(costs).toEqual(costs.toSorted((a, b) => a - b));
  expect((costs[2] ?? 0) / (costs[1] ?? 1)).toBeCloseTo(2, 1);
});

test("an order by tolls costs what its claims do, whatever the page shows", async () => {
  const cost = async (first: number, most: number): Promise<number> => {
    const order = `orderBy: [{ toll: { kind: FATALITIES, mostClaims: ${most} } }]`;
    const spent = await reckoned(
      `{ eventStats(groupBy: [TYPE], first: ${first}, ${order}) { nodes { type } } }`,
    );
    return spent.cost;
  };

  expect(await cost(1, 400)).toBe(await cost(20, 400));
  expect(await cost(1, 800)).toBeGreaterThan(1.9 * (await cost(1, 400)));
});
