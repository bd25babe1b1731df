import type { RelationshipModel } from "../cypher/model.ts";
import { escapeName, type CypherValue, type Statement } from "../cypher/statement.ts";
import { keysetPredicate, orderClause } from "./keyset.ts";
import type { Column, Page, Row, Source } from "./plan.ts";
import { predicateText, type PredicateContext } from "./predicate-text.ts";
import { anything, readsRelationship, type Predicate } from "./predicate.ts";

/** A record of a compiled statement: the columns of the row, by position. */
export interface CompiledRow {
  readonly row: readonly unknown[];
}

/** Hands out parameter and variable names while a statement is written. */
export interface Names {
  /** The text that stands for this value. */
  parameter(value: CypherValue): string;
  /** A number for the variables of a pattern, unique in the statement. */
  next(): number;
}

/** The variables of one matched node. */
interface Variables {
  readonly node: string;
  readonly relationship: string;
}

/**
 * The one statement of a plan. The text depends on the shape of the selection alone; values are parameters.
 * A row of one list comes as one record an item, anything else as a single record.
 */
export function compile(root: Row): Statement<CompiledRow> {
  const params: Record<string, CypherValue> = {};
  let parameters = 0;
  let patterns = 0;
  const names: Names = {
    parameter(value) {
      const name = `p${String(parameters++)}`;
      params[name] = value;
      return `$${name}`;
    },
    next: () => patterns++,
  };
  const [only, ...others] = root.columns;
  const text =
    only?.kind === "rows" && others.length === 0
      ? itemsText(names, only, null, "")
      : `RETURN ${rowText(names, root, null, "")} AS row`;
  return { text, params };
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

function countText(names: Names, source: Source, from: string): string {
  const where = whereOf(source);
  if (where === null) {
    return `COUNT { MATCH ${pattern(names, source, from, { node: "", relationship: "" })} }`;
  }
  const to = freshVariables(names, readsRelationship(where));
  return `COUNT { MATCH ${pattern(names, source, from, to)} WHERE ${predicateText(predicateContext(names), where, to)} }`;
}

function itemsText(
  names: Names,
  { source, page, row }: Extract<Column, { kind: "rows" }>,
  from: Variables | null,
  indent: string,
): string {
  const usesRelationship =
    row.columns.some(isOnRelationship) ||
    page.orderBy.some(({ on }) => on === "relationship") ||
    readsRelationship(whereOf(source) ?? anything);
  const to = freshVariables(names, usesRelationship);
  const found =
    source.kind === "ids"
      ? idsText(names, source, to.node)
      : [`MATCH ${pattern(names, source, from?.node ?? "", to)}`];
  const lines = [...found, ...pageText(names, source, page, to)];
  const returned = `RETURN ${rowText(names, row, to, indent)}${from === null && indent === "" ? " AS row" : ""}`;
  return [...lines, returned].map((line) => indent + line).join("\n");
}

/** Cuts the page out of what was matched, before anything of the rows is computed. */
function pageText(
  names: Names,
  source: Source,
  page: Page,
  { node, relationship }: Variables,
): readonly string[] {
  if (source.kind === "ids") return [];
  const carried = relationship === "" ? node : `${node}, ${relationship}`;
  const filter = whereOf(source);
  const conditions = [
    ...(filter === null
      ? []
      : [predicateText(predicateContext(names), filter, { node, relationship })]),
    ...(page.after === null
      ? []
      : [keysetPredicate(page, page.after, { node, relationship }, names)]),
  ].filter((condition) => condition !== "true");
  const where = conditions.length === 0 ? [] : [`WHERE ${conditions.join(" AND ")}`];
  const order = page.orderBy.length === 0 ? "" : ` ${orderClause(page, { node, relationship })}`;
  return [...where, `WITH ${carried}${order} LIMIT ${names.parameter(page.limit)}`];
}

const arrows = {
  out: { left: "-", right: "->" },
  in: { left: "<-", right: "-" },
  both: { left: "-", right: "-" },
} as const;

function pattern(names: Names, source: Source, from: string, to: Variables): string {
  switch (source.kind) {
    case "all":
      return `(${to.node}:${escapeName(source.label)})`;
    case "ids":
      return `(${to.node})`;
    case "before":
      return `(:${escapeName(source.label)} {id: ${names.parameter(source.id)}})<-[:${escapeName(source.type)}]-(${to.node})`;
    case "relationship": {
      const far = `(${to.node}${labelsText(source.labels)})`;
      const middle = relationshipText(names, source.via, to.relationship);
      const { left, right } = arrows[source.via.direction];
      return `(${from})${left}[${middle}]${right}${far}`;
    }
  }
}

function relationshipText(names: Names, via: RelationshipModel, variable: string): string {
  const having = Object.entries(via.having).map(
    ([name, value]) => `${escapeName(name)}: ${names.parameter(value)}`,
  );
  const properties = having.length === 0 ? "" : ` {${having.join(", ")}}`;
  return `${variable}:${via.types.map(escapeName).join("|")}${properties}`;
}

function labelsText(labels: readonly string[]): string {
  return labels.length === 0 ? "" : `:${labels.map(escapeName).join("|")}`;
}

/** Seeks the unique index of each key label; labels without ids do not appear. */
function idsText(
  names: Names,
  source: Extract<Source, { kind: "ids" }>,
  node: string,
): readonly string[] {
  const matches = source.ids.map(({ keyLabel, ids }) => {
    const [only, ...others] = ids;
    const match = `MATCH (${node}:${escapeName(keyLabel)})`;
    return only !== undefined && others.length === 0
      ? `${match} WHERE ${node}.id = ${names.parameter(only)}`
      : `${match} WHERE ${node}.id IN ${names.parameter(ids)}`;
  });
  if (matches.length < 2) return matches;
  return [
    `CALL () {`,
    matches.map((match) => `  ${match} RETURN ${node}`).join("\n  UNION ALL\n"),
    `}`,
  ];
}

function whereOf(source: Source): Predicate | null {
  return source.kind === "all" || source.kind === "relationship" ? source.where : null;
}

function freshVariables(names: Names, withRelationship: boolean): Variables {
  const number = String(names.next());
  return { node: `n${number}`, relationship: withRelationship ? `r${number}` : "" };
}

function predicateContext(names: Names): PredicateContext {
  return {
    parameter: (value) => names.parameter(value),
    variables: (withRelationship) => freshVariables(names, withRelationship),
    pattern: (source, from, to) => pattern(names, source, from, to),
  };
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
