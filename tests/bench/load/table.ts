import { extentProperty, type NodeModel } from "../../../src/cypher/model.ts";
import { escapeName } from "../../../src/cypher/statement.ts";
import type { TableRow } from "./value.ts";

/** Nodes of one model, or relationships of one type: a statement over `$rows`, and its rows. */
export interface Table {
  readonly name: string;
  readonly text: string;
  rows(): Iterable<TableRow>;
  /** Takes Neo4j's own id of the node that a row became, by the row's number; null for relationships. */
  readonly keep: KeepId | null;
}

/** Remembers what a row became. */
export type KeepId = (row: number, id: number) => void;

/** A table of nodes. The columns are stored properties of the model, or derived from them. */
export function nodeTable(
  model: NodeModel,
  columns: readonly string[],
  rows: () => Iterable<TableRow>,
  keep: KeepId,
): Table {
  const labels = model.labels.map(escapeName).join(":");
  const properties = assignments(columns, 0, instantsOf(model));
  return {
    ...{ name: model.type, rows, keep },
    text: `UNWIND $rows AS row\nCREATE (n:${labels} {${properties}})\nRETURN id(n) AS id`,
  };
}

/**
 * A table of relationships. Each row begins with Neo4j's own ids of start and end: a seek by them is many times cheaper than
 * one in an index, and the indexes can be made when all is there.
 */
export function relationshipTable(
  type: string,
  columns: readonly string[],
  rows: () => Iterable<TableRow>,
): Table {
  const properties = assignments(columns, 2, new Set(["order"]));
  return {
    ...{ name: type, rows, keep: null },
    text: [
      "UNWIND $rows AS row",
      "MATCH (a) WHERE id(a) = row[0]",
      "MATCH (b) WHERE id(b) = row[1]",
      `CREATE (a)-[:${escapeName(type)} {${properties}}]->(b)`,
    ].join("\n"),
  };
}

/** Properties that are instants, what is derived from extents included. */
function instantsOf(model: NodeModel): ReadonlySet<string> {
  const extents = Object.values(model.embedded).filter(({ type }) => type === "TemporalExtent");
  const stored = [model, ...extents].flatMap(({ properties }) => Object.values(properties));
  return new Set([
    ...stored.filter(({ kind }) => kind === "dateTime").map(({ path: [name] }) => name),
    ...extents.map(({ marker }) => startOrderBeside(marker)),
  ]);
}

/** An instant is sent once a batch, in `$instants`, and a row has its number there: the driver takes 10 µs to write one. */
function assignments(
  columns: readonly string[],
  from: number,
  instants: ReadonlySet<string>,
): string {
  return columns
    .map((column, i) => {
      const value = `row[${i + from}]`;
      return `${escapeName(column)}: ${instants.has(column) ? `$instants[${value}]` : value}`;
    })
    .join(", ");
}

/** `startOrder` beside `edtf`, `publishedStartOrder` beside `publishedEdtf`. */
function startOrderBeside(marker: string): string {
  return extentProperty(marker.replace(/edtf$/i, ""), "startOrder");
}
