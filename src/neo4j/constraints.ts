import type { NodeModel } from "../cypher/model.ts";
import { escapeName, type Statement } from "../cypher/statement.ts";

/** A constraint or index by its name in the database, and what creates it where it is missing. */
export interface NamedIndex {
  readonly name: string;
  readonly create: Statement<null>;
}

/**
 * The uniqueness constraints and indexes that the models need, each safe to repeat:
 * one constraint a key label, and one index for the order of each list whose order is more than the id.
 */
export function neededIndexes(models: readonly NodeModel[]): readonly NamedIndex[] {
  const keyLabels = [...new Set(models.map(({ keyLabel }) => keyLabel))];
  return [
    uniqueness("Migration", "number"),
    ...keyLabels.map((label) => uniqueness(label, "id")),
    ...models.flatMap(orderIndex),
  ];
}

function uniqueness(label: string, property: string): NamedIndex {
  const name = `${label}_${property}`;
  return named(
    name,
    `CREATE CONSTRAINT ${escapeName(name)} IF NOT EXISTS FOR (n:${escapeName(label)}) REQUIRE n.${escapeName(property)} IS UNIQUE`,
  );
}

function orderIndex(model: NodeModel): readonly NamedIndex[] {
  const [label] = model.labels;
  const columns = [...model.orderBy.map(({ property }) => property), "id"];
  if (columns.length === 1 && label === model.keyLabel) return [];
  const name = [label, ...columns].join("_");
  const keys = columns.map((column) => `n.${escapeName(column)}`).join(", ");
  return [
    named(
      name,
      `CREATE INDEX ${escapeName(name)} IF NOT EXISTS FOR (n:${escapeName(label)}) ON (${keys})`,
    ),
  ];
}

function named(name: string, text: string): NamedIndex {
  return { name, create: { text, params: {} } };
}
