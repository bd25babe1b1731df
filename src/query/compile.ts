import { escapeName, type Statement } from "../cypher/statement.ts";
import { createNames, type Names, type Variables } from "./names.ts";
import { isHubPage, pageText } from "./page-text.ts";
import type { Column, Row } from "./plan.ts";
import { anything, readsRelationship } from "./predicate.ts";
import { countText, idsText, patternText } from "./source-text.ts";

/** A record of a compiled statement: the columns of the row, by position. */
export interface CompiledRow {
  readonly row: readonly unknown[];
}

/**
 * The one statement of a plan. The text depends on the shape of the selection alone; values are parameters.
 * A row of one list comes as one record an item, anything else as a single record.
 */
export function compile(root: Row): Statement<CompiledRow> {
  const names = createNames();
  const [only] = root.columns;
  const text =
    only?.kind === "rows" && isSpread(root)
      ? itemsText(names, only, null, "")
      : `RETURN ${rowText(names, root, null, "")} AS row`;
  return { text, params: names.params };
}

/** True where the statement of this row returns the items of its only list as records. */
export function isSpread(root: Row): boolean {
  return root.columns.length === 1 && root.columns[0]?.kind === "rows";
}

function rowText(names: Names, row: Row, from: Variables | null, indent: string): string {
  const columns = row.columns.map((column) => columnText(names, column, from, indent));
  return `[${columns.join(", ")}]`;
}

function columnText(names: Names, column: Column, from: Variables | null, indent: string): string {
  const { node, relationship } = from ?? { node: "", relationship: "" };
  switch (column.kind) {
    case "property": {
      const value = [column.on === "node" ? node : relationship, ...column.path.map(escapeName)];
      return column.as === "dateTime" ? `toString(${value.join(".")})` : value.join(".");
    }
    case "present":
      return `CASE WHEN ${node}.${escapeName(column.property)} IS NOT NULL THEN true END`;
    case "type":
      return `CASE ${column.labels
        .map(({ label, type }) => `WHEN ${node}:${escapeName(label)} THEN ${quoted(type)}`)
        .join(" ")} END`;
    case "relationshipType":
      return `type(${relationship})`;
    case "count":
      return countText(names, column.source, node);
    case "rows":
      return `COLLECT {\n${itemsText(names, column, from, `${indent}  `)}\n${indent}}`;
  }
}

type RowsColumn = Extract<Column, { kind: "rows" }>;

function itemsText(
  names: Names,
  column: RowsColumn,
  from: Variables | null,
  indent: string,
): string {
  const { source, page, row } = column;
  const to = names.variables(usesRelationship(column));
  const near = from?.node ?? "";
  const found =
    source.kind === "ids"
      ? idsText(names, source, to.node)
      : [`MATCH ${patternText(names, source, isHubPage(source, page) ? "" : near, to)}`];
  const lines = [...found, ...pageText(names, { source, page, near }, to)];
  const returned = `RETURN ${rowText(names, row, to, indent)}${from === null && indent === "" ? " AS row" : ""}`;
  return [...lines, returned].map((line) => indent + line).join("\n");
}

function usesRelationship({ source, page, row }: RowsColumn): boolean {
  return (
    isHubPage(source, page) ||
    row.columns.some(isOnRelationship) ||
    page.orderBy.some(({ on }) => on === "relationship") ||
    readsRelationship(source.where ?? anything)
  );
}

function isOnRelationship(column: Column): boolean {
  return (
    column.kind === "relationshipType" ||
    (column.kind === "property" && column.on === "relationship")
  );
}

function quoted(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
