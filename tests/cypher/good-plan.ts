import type { Plan } from "neo4j-driver";
import { expect } from "vitest";
import type { Statement } from "../../src/cypher/statement.ts";
import type { OpenDriver } from "../../src/neo4j/driver.ts";
import { toDriverParams } from "../../src/neo4j/values.ts";

/** What no statement of ours may do, however small the graph. */
const refused = [
  "AllNodesScan",
  "CartesianProduct",
  "DirectedAllRelationshipsScan",
  "UndirectedAllRelationshipsScan",
];

/** Fails where the database would scan everything for a statement, or warns of it. */
export async function expectGoodPlan(
  { driver }: OpenDriver,
  { text, params }: Statement<unknown>,
): Promise<void> {
  const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, toDriverParams(params));

  const scans = operators(summary.plan).filter((operator) => refused.includes(operator));
  // Whether a label, type or property exists is the models' business: a small graph does not hold them all.
  const warnings = summary.gqlStatusObjects.filter(
    ({ severity, classification }) => severity === "WARNING" && classification !== "UNRECOGNIZED",
  );
  expect({ text, scans, warnings }).toEqual({ text, scans: [], warnings: [] });
}

function operators(plan: Plan | false): readonly string[] {
  if (plan === false || isPairOfUniqueSeeks(plan)) return [];
  return [operatorOf(plan), ...plan.children.flatMap(operators)];
}

/** One node by its unique id beside another one: a product of at most one row. */
function isPairOfUniqueSeeks(plan: Plan): boolean {
  return (
    operatorOf(plan) === "CartesianProduct" &&
    plan.children.every((child) => operatorOf(child).startsWith("NodeUniqueIndexSeek"))
  );
}

function operatorOf(plan: Plan): string {
  return plan.operatorType.split("@")[0] ?? "";
}
