import type { NodeModel } from "../cypher/model.ts";
import { escapeName, type Statement } from "../cypher/statement.ts";

/**
 * The uniqueness constraints and indexes that the models need, each safe to repeat:
 * one constraint a key label, and one index for the order of each list whose order is more than the id.
 */
export function constraintStatements(models: readonly NodeModel[]): readonly Statement<null>[] {
  const keyLabels = [...new Set(models.map(({ keyLabel }) => keyLabel))];
  const constraints = keyLabels.map((label) =>
    statement(
      `CREATE CONSTRAINT ${escapeName(`${label}_id`)} IF NOT EXISTS FOR (n:${escapeName(label)}) REQUIRE n.id IS UNIQUE`,
    ),
  );
  return [...constraints, ...models.flatMap(orderIndex)];
}

function orderIndex(model: NodeModel): readonly Statement<null>[] {
  const [label] = model.labels;
  const columns = [...model.orderBy.map(({ property }) => property), "id"];
  if (columns.length === 1 && label === model.keyLabel) return [];
  const name = escapeName([label, ...columns].join("_"));
  const keys = columns.map((column) => `n.${escapeName(column)}`).join(", ");
  return [
    statement(`CREATE INDEX ${name} IF NOT EXISTS FOR (n:${escapeName(label)}) ON (${keys})`),
  ];
}

function statement(text: string): Statement<null> {
  return { text, params: {} };
}
