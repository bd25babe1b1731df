import { plainListEntries } from "./page.ts";
import type { Column, Page, Row } from "./plan.ts";
import type { Predicate } from "./predicate.ts";

/** An estimate of what a row, a column or a predicate reads, made before anything is read. */
export interface ReadCost {
  /**
   * Nodes that it may read: page sizes multiplied along the path. A count is one, wherever it comes from; a filter over
   * a relationship is estimated as one plain list a row, because only the database knows how far it must look.
   */
  readonly nodes: number;
  /** Relationships that lie between a row and what it fetches at the deepest. */
  readonly depth: number;
  /** Relationships and comparisons that the database has to plan for, each some milliseconds, before any time limit counts. */
  readonly patterns: number;
  /** Values that the database sends, one for each column of each row. */
  readonly values: number;
}

/** The cost of what reads nothing. */
const nothingRead: ReadCost = { nodes: 0, depth: 0, patterns: 0, values: 0 };

/** Rows that are the same value, as those of a fragment spread twice or of a plan used again are, are estimated once. */
const known = new WeakMap<Row, ReadCost>();

/** What one row reads, with all lists below it. */
export function rowCost(row: Row): ReadCost {
  const before = known.get(row);
  if (before !== undefined) return before;
  const cost = together(row.columns.map(columnCost));
  known.set(row, cost);
  return cost;
}

/** Rows that a list may have. */
export function rowsOf(page: Page): number {
  return page.size === "whole" ? page.expected : page.limit;
}

function columnCost(column: Column): ReadCost {
  switch (column.kind) {
    case "property":
    case "type":
    case "relationshipType":
    case "given":
      return { ...nothingRead, values: 1 };
    case "count": {
      const { nodes, patterns } = sourceCost(column.source);
      return { nodes: 1 + nodes, depth: 0, patterns: 1 + patterns, values: 1 };
    }
    case "rows": {
      const rows = rowsOf(column.page);
      const source = sourceCost(column.source);
      const row = rowCost(column.row);
      return {
        nodes: rows * (1 + source.nodes + row.nodes),
        depth: 1 + row.depth,
        patterns: 1 + source.patterns + row.patterns,
        values: rows * row.values,
      };
    }
  }
}

function sourceCost(source: Extract<Column, { kind: "count" }>["source"]): ReadCost {
  const between = source.kind === "relationship" ? (source.between ?? null) : null;
  const before = source.kind === "given" ? (source.before ?? null) : null;
  const asked = [source.where, between, before].filter((predicate) => predicate !== null);
  const entries = source.kind === "entries" ? [sourceCost(source.of.source)] : [];
  const cost = together([...asked.map(predicateCost), ...entries]);
  return source.kind === "sited" ? inTwoWays(cost) : cost;
}

/** Comparisons that find the sites of an area, in both places where a statement has them. */
const sitePatterns = 10;

/** Read along the list of all and from the sites, of which a page takes what is less; both are planned for. */
function inTwoWays(cost: ReadCost): ReadCost {
  return { ...cost, patterns: 2 * cost.patterns + sitePatterns };
}

function predicateCost(predicate: Predicate): ReadCost {
  switch (predicate.kind) {
    case "all":
    case "any":
      return partsCost(predicate.of);
    case "not":
    case "labelled":
      return predicateCost(predicate.of);
    case "compare":
    case "known":
    case "bound":
      return { ...nothingRead, patterns: 1 };
    case "inside":
      return { ...nothingRead, nodes: plainListEntries, patterns: 1 };
    case "area":
      return {
        ...nothingRead,
        nodes: predicate.space.at === null ? 0 : plainListEntries,
        patterns: 1,
      };
    case "related": {
      const { nodes, patterns } = together([
        sourceCost(predicate.source),
        predicateCost(predicate.of),
      ]);
      const { expected = plainListEntries } = predicate;
      return { ...nothingRead, nodes: expected * (1 + nodes), patterns: 1 + patterns };
    }
  }
}

/** A node is of one type alone, so that of conditions on types it costs the dearest; all of them are planned for. */
function partsCost(parts: readonly Predicate[]): ReadCost {
  const ofTypes = parts.filter(({ kind }) => kind === "labelled").map(predicateCost);
  const others = parts.filter(({ kind }) => kind !== "labelled").map(predicateCost);
  const dearest = Math.max(0, ...ofTypes.map(({ nodes }) => nodes));
  const empty = {
    ...nothingRead,
    patterns: Math.floor(parts.filter(isEmpty).length / emptyForOne),
  };
  return together([...others, { ...together(ofTypes), nodes: dearest }, empty]);
}

/** Empty conditions that the database plans as fast as one comparison. */
const emptyForOne = 10;

function isEmpty(predicate: Predicate): boolean {
  return predicate.kind === "all" && predicate.of.length === 0;
}

function together(parts: readonly ReadCost[]): ReadCost {
  let [nodes, depth, patterns, values] = [0, 0, 0, 0];
  for (const part of parts) {
    nodes += part.nodes;
    depth = Math.max(depth, part.depth);
    patterns += part.patterns;
    values += part.values;
  }
  return { nodes, depth, patterns, values };
}
