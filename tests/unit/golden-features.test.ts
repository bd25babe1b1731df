import { expect, test } from "vitest";
import { createSchema } from "../../src/graphql/schema.ts";
import { grammarOf, usedIn } from "../golden/feature-use.ts";
import { goldenOperations } from "../golden/operations.ts";

test("every feature of the grammar is in an operation whose statement and answer are kept", async () => {
  const schema = await createSchema();
  const operations = await goldenOperations();
  const used = new Set(operations.flatMap(({ operation }) => [...usedIn(schema, operation)]));

  expect([...grammarOf(schema)].filter((feature) => !used.has(feature))).toEqual([]);
});
