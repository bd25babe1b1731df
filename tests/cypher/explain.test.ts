import { lintCypherQuery, type DbSchema, type Neo4jFunction } from "@neo4j-cypher/language-support";
import type { Plan } from "neo4j-driver";
import * as z from "zod";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hubColumns } from "../../src/cypher/hub-columns.ts";
import type { NodeModel } from "../../src/cypher/model.ts";
import { nodeModels } from "../../src/domain/index.ts";
import { tallyKeys, tallyLabel, tallyMeasures, totalLabel } from "../../src/domain/tally.ts";
import type { OpenDriver } from "../../src/neo4j/driver.ts";
import { toDriverParams } from "../../src/neo4j/values.ts";
import { openEmptyGraph } from "../setup/test-graph.ts";
import { sentStatements, type SentStatement } from "./statements.ts";

/** What no statement of ours may do, however small the graph. */
const refused = [
  "AllNodesScan",
  "CartesianProduct",
  "DirectedAllRelationshipsScan",
  "UndirectedAllRelationshipsScan",
];

let open: OpenDriver;
let sent: readonly SentStatement[];

beforeAll(async () => {
  open = await openEmptyGraph();
  sent = await sentStatements(open);
}, 600_000);
afterAll(async () => {
  await open[Symbol.asyncDispose]();
});

describe("every statement that seeding and asking send", () => {
  test("is many, so that the tests below say something", () => {
    expect(sent.filter(({ name }) => name === "seeding").length).toBeGreaterThan(20);
    expect(sent.length).toBeGreaterThan(60);
  });

  test("is planned by the database without scanning everything and without a warning", async () => {
    for (const { name, statement } of sent) {
      const { summary } = await open.driver.executeQuery(
        `EXPLAIN ${statement.text}`,
        toDriverParams(statement.params),
      );

      const scans = operators(summary.plan).filter((operator) => refused.includes(operator));
      // Whether a name exists is the models' business (next test): this small graph does not hold them all.
      const warnings = summary.gqlStatusObjects.filter(
        ({ severity, classification }) =>
          severity === "WARNING" && classification !== "UNRECOGNIZED",
      );
      expect({ name, text: statement.text, scans, warnings }).toEqual({
        ...{ name, text: statement.text },
        ...{ scans: [], warnings: [] },
      });
    }
  }, 300_000);

  test("uses only labels, types, properties, functions and parameters that exist", async () => {
    const functions = await functionsOf(open);
    for (const { name, statement } of sent) {
      const names = namesIn(nodeModels);
      const { diagnostics } = lintCypherQuery(statement.text, {
        ...names,
        propertyKeys: [...names.propertyKeys, ...rowKeysIn(statement.text)],
        functions: { "CYPHER 5": functions },
        parameters: statement.params,
      });

      // The linter does not know default arguments; EXPLAIN has counted the arguments already.
      const found = diagnostics
        .map(({ message }) => (typeof message === "string" ? message : message.value))
        .filter((message) => !message.startsWith("Function call does not provide"));
      expect({ name, text: statement.text, found }).toEqual({
        ...{ name, text: statement.text },
        found: [],
      });
    }
  }, 900_000);
});

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

/** Every name that the models know. */
function namesIn(
  models: readonly NodeModel[],
): Required<Pick<DbSchema, "labels" | "relationshipTypes" | "propertyKeys">> {
  const vias = models.flatMap(({ relationships }) => Object.values(relationships));
  const stored = [
    ...models.flatMap((model) =>
      [model.properties, model.internal].flatMap((each) => Object.values(each)),
    ),
    ...models.flatMap((model) =>
      Object.values(model.embedded).flatMap((embedded) => Object.values(embedded.properties)),
    ),
    ...vias.flatMap((via) => Object.values(via.properties)),
  ];
  return {
    labels: [
      ...new Set(["Migration", tallyLabel, totalLabel, ...models.flatMap(({ labels }) => labels)]),
    ],
    relationshipTypes: [...new Set(vias.flatMap(({ types }) => types))],
    propertyKeys: [
      ...new Set([
        ...stored.flatMap(({ path }) => path),
        ...vias.filter(({ isHub }) => isHub).flatMap(hubColumns),
        ...["number", "lockedAt", "unsettled"],
        ...[
          ...tallyKeys,
          ...tallyMeasures.map(({ name }) => name),
          "entries",
          "tallied",
          "retally",
        ],
        // A component of an instant.
        "year",
      ]),
    ],
  };
}

const functionRow = z.object({
  name: z.string(),
  category: z.string(),
  description: z.string(),
  signature: z.string(),
  isBuiltIn: z.boolean(),
  argumentDescription: z.array(
    z.object({
      name: z.string(),
      type: z.string(),
      description: z.string(),
      isDeprecated: z.boolean(),
    }),
  ),
  returnDescription: z.string(),
  aggregating: z.boolean(),
  isDeprecated: z.boolean(),
});

async function functionsOf({ driver }: OpenDriver): Promise<Record<string, Neo4jFunction>> {
  const { records } = await driver.executeQuery("SHOW FUNCTIONS YIELD *");
  return Object.fromEntries(
    records.map((record) => {
      const shown = functionRow.parse(record.toObject());
      return [shown.name, { ...shown, rolesExecution: null }];
    }),
  );
}

/** Keys of the rows that a statement unwinds and of the maps that it builds: its own names, not the graph's. */
function rowKeysIn(text: string): readonly string[] {
  const keys = [...text.matchAll(/\brow\.(\w+)|[{,]\s*(\w+): /g)];
  return keys.flatMap(([, row, map]) => row ?? map ?? []);
}
