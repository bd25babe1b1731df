import { hubColumns, longHubColumns } from "../cypher/hub-columns.ts";
import type { NodeModel } from "../cypher/model.ts";
import { escapeName, type Statement } from "../cypher/statement.ts";
import { groupBy } from "../lib/group-by.ts";

/** A constraint or index by its name in the database, and what creates it where it is missing. */
export interface NamedIndex {
  readonly name: string;
  readonly create: Statement<null>;
}

/**
 * The uniqueness constraints and indexes that the models need, each safe to repeat: one constraint a key label, one index
 * for the order of each list whose order is more than the id and a small one for what is long in it, one for the points of each label that has any and one for how far
 * these reach, one for each text by which nodes are sought, the full-text indexes, and those by which tallies and the places that have any are found.
 */
export function neededIndexes(models: readonly NodeModel[]): readonly NamedIndex[] {
  const keyLabels = [...new Set(models.map(({ keyLabel }) => keyLabel))];
  return [
    uniqueness("Migration", "number"),
    uniqueness("Tally", "kind", "place", "type", "month"),
    nodeIndex("TallyTotal", ["kind", "place", "type"]),
    nodeIndex("Place", ["tallied"]),
    ...keyLabels.map((label) => uniqueness(label, "id")),
    ...models.flatMap(orderIndexes),
    ...models.flatMap(pointIndex),
    ...models.flatMap(reachIndex),
    ...hubIndexes(models),
    ...models.flatMap(soughtIndexes),
    ...fullTextIndexes(models),
  ];
}

function pointIndex({ labels: [label], space }: NodeModel): readonly NamedIndex[] {
  if (space?.at !== null) return [];
  const name = [label, space.point].join("_");
  return [
    named(
      name,
      `CREATE POINT INDEX ${escapeName(name)} IF NOT EXISTS FOR (n:${escapeName(label)}) ON (n.${escapeName(space.point)})`,
    ),
  ];
}

function reachIndex({ space }: NodeModel): readonly NamedIndex[] {
  const sites = space?.sites ?? null;
  return sites === null ? [] : [nodeIndex(sites.label, [sites.reach])];
}

/** Two indexes a relationship type that leads away from hubs: of all, and of those to what is long. */
function hubIndexes(models: readonly NodeModel[]): readonly NamedIndex[] {
  const hubs = models
    .flatMap(({ relationships }) => Object.values(relationships))
    .filter(({ isHub }) => isHub);
  const byType = new Map(hubs.flatMap((via) => via.types.map((type) => [type, via] as const)));
  return [...byType].flatMap(([type, via]) => [
    hubIndex(type, `${type}_hub`, hubColumns(via)),
    hubIndex(type, `${type}_hub_long`, longHubColumns(via)),
  ]);
}

function hubIndex(type: string, name: string, columns: readonly string[]): NamedIndex {
  const keys = columns.map((column) => `r.${escapeName(column)}`);
  return named(
    name,
    `CREATE INDEX ${escapeName(name)} IF NOT EXISTS FOR ()-[r:${escapeName(type)}]-() ON (${keys.join(", ")})`,
  );
}

function soughtIndexes({ labels: [label], soughtBy }: NodeModel): readonly NamedIndex[] {
  return soughtBy.map((property) => {
    const name = [label, property].join("_");
    return named(
      name,
      `CREATE INDEX ${escapeName(name)} IF NOT EXISTS FOR (n:${escapeName(label)}) ON (n.${escapeName(property)})`,
    );
  });
}

function fullTextIndexes(models: readonly NodeModel[]): readonly NamedIndex[] {
  const held = models.flatMap(({ labels: [label], fullText }) =>
    fullText.map(({ index, properties }) => ({ index, label, properties })),
  );
  return [...groupBy(held, ({ index }) => index.name)].map(([name, parts]) => {
    const labels = parts.map(({ label }) => escapeName(label)).join("|");
    const properties = [...new Set(parts.flatMap((part) => part.properties))];
    const each = properties.map((property) => `n.${escapeName(property)}`).join(", ");
    const analyzer = parts[0]?.index.analyzer ?? "";
    return named(
      name,
      `CREATE FULLTEXT INDEX ${escapeName(name)} IF NOT EXISTS FOR (n:${labels}) ON EACH [${each}] OPTIONS {indexConfig: {\`fulltext.analyzer\`: '${analyzer}'}}`,
    );
  });
}

function uniqueness(label: string, ...properties: readonly string[]): NamedIndex {
  const name = [label, ...properties].join("_");
  const keys = properties.map((property) => `n.${escapeName(property)}`).join(", ");
  return named(
    name,
    `CREATE CONSTRAINT ${escapeName(name)} IF NOT EXISTS FOR (n:${escapeName(label)}) REQUIRE (${keys}) IS UNIQUE`,
  );
}

function orderIndexes(model: NodeModel): readonly NamedIndex[] {
  const [label] = model.labels;
  const columns = [...model.orderBy.map(({ property }) => property), "id"];
  if (columns.length === 1 && label === model.keyLabel) return [];
  const long = Object.values(model.embedded).flatMap(({ orderProperty, longProperty }) =>
    longProperty !== null && orderProperty === columns[0] ? [longProperty] : [],
  );
  return [
    nodeIndex(label, columns),
    ...long.map((property) => nodeIndex(label, [property, ...columns])),
  ];
}

function nodeIndex(label: string, columns: readonly string[]): NamedIndex {
  const name = [label, ...columns].join("_");
  const keys = columns.map((column) => `n.${escapeName(column)}`).join(", ");
  return named(
    name,
    `CREATE INDEX ${escapeName(name)} IF NOT EXISTS FOR (n:${escapeName(label)}) ON (${keys})`,
  );
}

function named(name: string, text: string): NamedIndex {
  return { name, create: { text, params: {} } };
}
