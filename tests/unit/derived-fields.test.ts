import { parse, TypeInfo, visit, visitWithTypeInfo } from "graphql";
import { expect, test } from "vitest";
import { derivations } from "../../src/domain/derivations.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import { goldenOperations } from "../golden/operations.ts";

test("of every derived field a golden keeps what it answers over the article's graph", async () => {
  const typeInfo = new TypeInfo(await createSchema());
  const asked = new Set<string>();
  for (const { operation } of await goldenOperations()) {
    const note = (): void => {
      asked.add(`${String(typeInfo.getParentType())}.${typeInfo.getFieldDef()?.name ?? ""}`);
    };
    visit(parse(operation), visitWithTypeInfo(typeInfo, { Field: note }));
  }

  const derived = derivations.map(({ type, field }) => `${type}.${field}`);
  expect(derived.filter((field) => !asked.has(field))).toEqual([]);
  expect([...asked]).toEqual(expect.arrayContaining(["Query.explain", "Query.integrity"]));
});
