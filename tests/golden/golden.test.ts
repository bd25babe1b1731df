import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OpenDriver } from "../../src/neo4j/driver.ts";
import { expectGoodPlan } from "../cypher/good-plan.ts";
import { expectGolden } from "../setup/golden.ts";
import { openArticleGraph } from "../setup/test-graph.ts";
import { printStatement, startTestService, type TestService } from "../setup/test-service.ts";
import { goldenOperations } from "./operations.ts";
import { planText } from "./plan-text.ts";

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

describe("each operation", async () => {
  for (const { name, operation, variables, golden } of await goldenOperations()) {
    test(`${name}: the statements and the answer that are kept beside it`, async () => {
      const answer = await service.ask(operation, variables);

      await expectGolden(`${golden}.json`, `${JSON.stringify(answer, null, 2)}\n`);
      await expectGolden(`${golden}.cypher`, service.statements.map(printStatement).join("\n"));
      await expectGolden(`${golden}.plan`, service.plans.map(planText).join("\n"));
    });

    test(`${name}: one statement a root field at most, planned without scanning everything`, async () => {
      const answer = await service.ask(operation, variables);

      const rootFields = Object.keys(answer.data ?? {}).length;
      expect(service.statements.length).toBeLessThanOrEqual(rootFields);
      for (const statement of service.statements) await expectGoodPlan(open, statement);
    });
  }
});
