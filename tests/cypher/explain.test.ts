import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Plan } from "neo4j-driver";
import { toDriverParams } from "../../src/neo4j/values.ts";
import type { OpenDriver } from "../../src/neo4j/driver.ts";
import { goldenOperations } from "../golden/operations.ts";
import { openArticleGraph } from "../setup/test-graph.ts";
import { startTestService, type TestService } from "../setup/test-service.ts";

/** What no statement of ours may do, however small the graph. */
const refused = [
  "AllNodesScan",
  "CartesianProduct",
  "RelationshipTypeScan",
  "AllRelationshipsScan",
];

let open: OpenDriver;
let service: TestService;

beforeAll(async () => {
  open = await openArticleGraph();
  service = await startTestService(open);
});
afterAll(async () => {
  await service[Symbol.asyncDispose]();
  await open[Symbol.asyncDispose]();
});

describe("each statement is planned on the real database without a scan of everything", async () => {
  for (const { name, operation, variables } of await goldenOperations()) {
    test(name, async () => {
      await service.ask(operation, variables);

      for (const { text, params } of [...service.statements]) {
        const { summary } = await open.driver.executeQuery(
          `EXPLAIN ${text}`,
          toDriverParams(params),
        );
        const warnings = summary.gqlStatusObjects.filter(
          // Names that this small graph does not hold yet are the linter's to judge.
          ({ severity, classification }) =>
            severity === "WARNING" && classification !== "UNRECOGNIZED",
        );
        expect(warnings.map(({ statusDescription }) => statusDescription)).toEqual([]);
        expect(operators(summary.plan).filter((operator) => refused.includes(operator))).toEqual(
          [],
        );
      }
    });
  }
});

function operators(plan: Plan | false): readonly string[] {
  if (plan === false) return [];
  const [own = ""] = plan.operatorType.split("@");
  return [own, ...plan.children.flatMap(operators)];
}
