import { hubNames } from "../cypher/hub-columns.ts";
import type { PropertyKind } from "../cypher/model.ts";
import { escapeName, type Statement } from "../cypher/statement.ts";
import type { Parameter } from "./pending.ts";
import { createNames, type Names, type Variables } from "./names.ts";
import { foundPage, isHubPage } from "./page-text.ts";
import type { Column, Plan, RootPage, Row } from "./plan.ts";
import { anything, readsRelationship } from "./predicate.ts";
import { sitedCount, sitedPage } from "./sited-text.ts";
import { conditionText, countText, idsText } from "./source-text.ts";

/** A record of a compiled statement: the columns of the row, by position. */
export interface CompiledRow {
  readonly row: readonly unknown[];
}

/** A statement, some of whose parameters may wait for the variables of an operation. */
export interface Compiled extends Statement<CompiledRow> {
  readonly pending: Readonly<Record<string, Parameter>>;
}

/**
 * The one statement of a plan. The text depends on the shape of the selection alone; values are parameters.
 * The items of a root list come as a record each: the driver reads small records faster than a large one. What else
 * the row has comes in a record before them.
 */
export function compile({ row, start }: Pick<Plan, "row" | "start">): Compiled {
  const names = createNames();
  const text = recordsText(names, row, spreadColumn({ row, start }));
  const fragment = start ?? startOf(row);
  const { params, pending } = names;
  return fragment === null
    ? { text, params, pending }
    : { text: `${fragment.text}\n${text}`, params: { ...fragment.params, ...params }, pending };
}

/** The position of the column whose items come as records; -1 where the row comes as a single record, or as one for each of a start. */
export function spreadColumn({ row, start }: Pick<Plan, "row" | "start">): number {
  return start === null ? row.columns.findLastIndex(({ kind }) => kind === "rows") : -1;
}

function recordsText(names: Names, row: Row, spread: number): string {
  const list = row.columns[spread];
  if (list?.kind !== "rows") return `RETURN ${rowText(names, row, null, "")} AS row`;
  if (row.columns.length === 1) return itemsText(names, list, null, "");
  const others = rowText(names, { columns: row.columns.toSpliced(spread, 1) }, null, "");
  return `UNWIND [${others}] + ${columnText(names, list, null, "")} AS row\nRETURN row`;
}

function startOf({ columns: [only] }: Row): Statement<unknown> | null {
  return only?.kind === "rows" && only.source.kind === "start" ? only.source.fragment : null;
}

function rowText(names: Names, row: Row, from: Variables | null, indent: string): string {
  const columns = row.columns.map((column) => columnText(names, column, from, indent));
  return `[${columns.join(", ")}]`;
}

function columnText(names: Names, column: Column, from: Variables | null, indent: string): string {
  const { node, relationship, given } = from ?? { node: "", relationship: "", given: "" };
  switch (column.kind) {
    case "property": {
      const isKnown = column.on === "node" && column.path.join(".") === "id";
      if (isKnown && from?.id !== undefined) return from.id;
      const value = [column.on === "node" ? node : relationship, ...column.path.map(escapeName)];
      return travelling(column.as, value.join("."));
    }
    case "given":
      return travelling(column.as, given + escapeName(column.column));
    case "type":
      return `CASE ${column.labels
        .map(({ label, type }) => `WHEN ${node}:${escapeName(label)} THEN ${quoted(type)}`)
        .join(" ")} END`;
    case "relationshipType":
      return `type(${relationship})`;
    case "count":
      return column.source.kind === "sited"
        ? sitedCount(names, column.source)
        : countText(names, column, node);
    case "rows":
      return `COLLECT {\n${itemsText(names, column, from, `${indent}  `)}\n${indent}}`;
  }
}

function travelling(kind: PropertyKind, value: string): string {
  return kind === "dateTime" ? `toString(${value})` : value;
}

type RowsColumn = Extract<Column, { kind: "rows" }>;

function itemsText(
  names: Names,
  column: RowsColumn,
  from: Variables | null,
  indent: string,
): string {
  const { row } = column;
  const to = rowVariables(names, column);
  const lines = foundText(names, column, from, to);
  const returned = `RETURN ${rowText(names, row, to, indent)}${from === null && indent === "" ? " AS row" : ""}`;
  return [...lines, returned].map((line) => indent + line).join("\n");
}

/** The variables of a row of the list. */
function rowVariables(names: Names, column: RowsColumn): Variables {
  const { source } = column;
  if (source.kind === "start") return { node: source.column, relationship: "", given: "" };
  const found = names.variables(usesRelationship(column));
  const to = isHubPage(source, column.page)
    ? { ...found, id: `${found.relationship}.${hubNames.far}` }
    : found;
  return source.kind === "given" && source.of === "map"
    ? { node: "", relationship: "", given: `${to.node}.` }
    : to;
}

/** The clauses that find the nodes of the list, cut to its page. */
function foundText(
  names: Names,
  { source, page }: RowsColumn,
  from: Variables | null,
  to: Variables,
): readonly string[] {
  switch (source.kind) {
    case "start":
      return [];
    case "ids":
      return idsText(names, source, to.node);
    case "given":
      return givenText(names, source, from?.given ?? "", to);
    case "entries": {
      const { of, over } = source;
      const near = names.variables(
        isHubPage(of.source, of.page) || readsRelationship(of.source.where ?? anything),
      );
      const entries = rootPage(names, of, near);
      return [...entries, ...foundPage(names, { source: over, page, near: near.node }, to)];
    }
    case "sited":
      return rootPage(names, { source, page }, to);
    case "all":
    case "before":
    case "hub":
    case "relationship":
      return foundPage(names, { source, page, near: from?.node ?? "" }, to);
  }
}

function rootPage(names: Names, { source, page }: RootPage, to: Variables): readonly string[] {
  return source.kind === "sited"
    ? sitedPage(names, { source, page }, to)
    : foundPage(names, { source, page, near: "" }, to);
}

/** A null entry is no entry. */
function givenText(
  names: Names,
  { column, isList, where }: Extract<RowsColumn["source"], { kind: "given" }>,
  from: string,
  to: Variables,
): readonly string[] {
  const variable = to.node === "" ? to.given.slice(0, -1) : to.node;
  const value = from + escapeName(column);
  const condition = conditionText(names, where, to);
  return [
    `UNWIND ${isList ? value : `[${value}]`} AS ${variable}`,
    `WITH ${variable} WHERE ${variable} IS NOT NULL${condition === null ? "" : ` AND ${condition}`}`,
  ];
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
