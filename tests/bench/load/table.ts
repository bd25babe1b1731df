import { hubColumns } from "../../../src/cypher/hub-columns.ts";
import type { NodeModel, RelationshipModel } from "../../../src/cypher/model.ts";
import { nodeModels } from "../../../src/domain/index.ts";
import { storedProperties, type StoredProperty } from "../../../src/ingest/stored-properties.ts";

/** Nodes of one model, or relationships of one type, as Neo4j's importer reads them: cells with tabs between. */
export interface Table {
  /** Name of its files. */
  readonly name: string;
  readonly kind: "nodes" | "relationships";
  /** Labels with colons between, or the type. */
  readonly of: string;
  /** The importer's header: names and types of the columns, Neo4j's own ids first. */
  readonly header: string;
}

type ColumnKind = StoredProperty["kind"];

/** Names of the importer's types by how the models call them. It parses instants and points itself. */
const importedAs: Readonly<Record<ColumnKind, string>> = {
  string: "string",
  int: "long",
  float: "double",
  boolean: "boolean",
  dateTime: "datetime",
  point: "point{crs:WGS-84}",
};

/** A table of nodes: a column for Neo4j's own id, then these stored properties of the model. */
export function nodeTable(model: NodeModel, columns: readonly string[]): Table {
  const kinds = new Map<string, ColumnKind>([
    ["id", "string"],
    ["recordedFrom", "dateTime"],
    ["tallied", "string"],
    ["reachM", "int"],
    ...storedProperties(model).map(({ name, kind }) => [name, kind] as const),
  ]);
  return {
    ...{ name: model.type, kind: "nodes", of: model.labels.join(":") },
    header: headerOf([":ID"], columns, kinds),
  };
}

/** A table of relationships: columns for Neo4j's own ids of start and end, then these properties of the type in the models. */
export function relationshipTable(type: string, columns: readonly string[] = []): Table {
  const models = nodeModels
    .flatMap(({ relationships }) => Object.values(relationships))
    .filter(({ types }) => types.includes(type));
  const kinds = new Map(models.flatMap(relationshipColumns));
  return {
    ...{ name: type, kind: "relationships", of: type },
    header: headerOf([":START_ID", ":END_ID"], columns, kinds),
  };
}

function relationshipColumns(
  model: RelationshipModel,
): readonly (readonly [name: string, kind: ColumnKind])[] {
  const own = Object.values(model.properties).map(
    ({ path: [name], kind }) => [name, kind] as const,
  );
  const hub = model.isHub ? [...hubColumns(model), "longIn"] : [];
  return [...hub.map((name) => [name, name === "order" ? "dateTime" : "string"] as const), ...own];
}

function headerOf(
  ids: readonly string[],
  columns: readonly string[],
  kinds: ReadonlyMap<string, ColumnKind>,
): string {
  const typed = columns.map((column) => {
    const kind = kinds.get(column);
    if (kind === undefined) throw new Error(`The models know no column ${column}`);
    return `${column}:${importedAs[kind]}`;
  });
  return [...ids, ...typed].join("\t");
}
