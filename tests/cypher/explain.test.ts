import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hubColumns } from "../../src/cypher/hub-columns.ts";
import type { NodeModel } from "../../src/cypher/model.ts";
import type { CypherValue } from "../../src/cypher/statement.ts";
import { nodeModels } from "../../src/domain/index.ts";
import { tallyKeys, tallyLabel, tallyMeasures, totalLabel } from "../../src/domain/tally.ts";
import type { OpenDriver } from "../../src/neo4j/driver.ts";
import { openEmptyGraph } from "../setup/test-graph.ts";
import { expectGoodPlan } from "./good-plan.ts";
import { namesIn, type NamesIn } from "./names-in.ts";
import { sentStatements, type SentStatement } from "./statements.ts";

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

  test("is planned without scanning everything and without a warning where it seeds; what asks is explained beside its golden", async () => {
    for (const { name, statement } of sent) {
      if (name === "seeding") await expectGoodPlan(open, statement);
    }
  }, 300_000);

  test("uses only labels, types, properties and parameters that exist", () => {
    const known = knownNames(nodeModels);
    for (const { name, statement } of sent) {
      const used = namesIn(statement.text);

      expect({
        ...{ name, text: statement.text },
        labels: unknownOf(used.labels, known.labels),
        relationshipTypes: unknownOf(used.relationshipTypes, known.relationshipTypes),
        properties: unknownOf(used.properties, [
          ...known.properties,
          ...used.mapKeys,
          ...keysIn(statement.params),
        ]),
        parameters: unknownOf(used.parameters, Object.keys(statement.params)),
      }).toEqual({
        ...{ name, text: statement.text },
        ...{ labels: [], relationshipTypes: [], properties: [], parameters: [] },
      });
    }
  }, 300_000);
});

function unknownOf(used: ReadonlySet<string>, known: Iterable<string>): readonly string[] {
  const all = new Set(known);
  return [...used].filter((name) => !all.has(name));
}

/** Every name that the models know, and those that our code keeps beside them. */
function knownNames(
  models: readonly NodeModel[],
): Pick<NamesIn, "labels" | "relationshipTypes" | "properties"> {
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
    labels: new Set([
      "Migration",
      tallyLabel,
      totalLabel,
      ...models.flatMap(({ labels }) => labels),
    ]),
    relationshipTypes: new Set(vias.flatMap(({ types }) => types)),
    properties: new Set([
      ...stored.flatMap(({ path }) => path),
      ...vias.filter(({ isHub }) => isHub).flatMap(hubColumns),
      ...models.flatMap(({ space }) => space?.sites?.reach ?? []),
      ...["number", "lockedAt", "unsettled"],
      ...[
        ...tallyKeys,
        ...tallyMeasures.map(({ name }) => name),
        ...["entries", "tallied", "retally"],
      ],
      // Components of an instant.
      ...["year", "epochMillis"],
    ]),
  };
}

/** Keys of the rows that a statement is given: names of its own, not the graph's. */
function keysIn(value: CypherValue): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const keys = Array.isArray(value) ? [] : Object.keys(value);
  return [...keys, ...Object.values(value).flatMap(keysIn)];
}
