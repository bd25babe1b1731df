import { ClaimgraphError } from "../errors.ts";
import type { Column, Plan, Row } from "./plan.ts";
import type { Predicate } from "./predicate.ts";

/** What a plain list (names, hops, spans) is reckoned to hold; such lists are small by nature. */
const plainListNodes = 10;

/**
 * Nodes that a row may read: page sizes multiplied along the path. A count is one, wherever it comes from; a filter over
 * a relationship is reckoned as one plain list a row, because only the database knows how far it must look.
 */
function nodesRead(row: Row): number {
  return row.columns.map(columnNodes).reduce((sum, nodes) => sum + nodes, 0);
}

function columnNodes(column: Column): number {
  switch (column.kind) {
    case "property":
    case "present":
    case "type":
    case "relationshipType":
    case "given":
      return 0;
    case "count":
      return 1 + sourceNodes(column.source);
    case "rows": {
      const isPlain = column.page.size === "whole";
      const rows = isPlain ? plainListNodes : column.page.limit;
      return rows * (1 + sourceNodes(column.source) + nodesRead(column.row));
    }
  }
}

function sourceNodes({ where }: Extract<Column, { kind: "count" }>["source"]): number {
  return where === null ? 0 : predicateNodes(where);
}

function predicateNodes(predicate: Predicate): number {
  switch (predicate.kind) {
    case "all":
    case "any":
      return predicate.of.map(predicateNodes).reduce((sum, nodes) => sum + nodes, 0);
    case "not":
    case "labelled":
      return predicateNodes(predicate.of);
    case "compare":
    case "known":
    case "bound":
      return 0;
    case "inside":
      return plainListNodes;
    case "area":
      return predicate.space.at === null ? 0 : plainListNodes;
    case "related":
      return plainListNodes * (1 + sourceNodes(predicate.source) + predicateNodes(predicate.of));
  }
}

/** Relationships that lie between a row and what it fetches at the deepest. */
function depthOf(row: Row): number {
  return Math.max(
    0,
    ...row.columns.map((column) => (column.kind === "rows" ? 1 + depthOf(column.row) : 0)),
  );
}

/** Lists and relationships within each other at most: the database plans each level, before any time limit counts. */
const maximumDepth = 15;

/** What the root fields of one operation may read together. */
export interface Budget {
  /**
   * Takes what the row of a root field may read from the budget.
   *
   * @throws {ClaimgraphError} OPERATION_TOO_DEEP: more than 15 relationships lie between the root and a field
   * @throws {ClaimgraphError} OPERATION_TOO_COSTLY: this field and those before it may read more than the limit
   */
  spend(plan: Pick<Plan, "row" | "startNodes">): void;
}

/** The budget of one operation. */
export function createBudget(limit: number): Budget {
  let spent = 0;
  return {
    spend({ row, startNodes }) {
      const depth = depthOf(row);
      if (depth > maximumDepth) throw operationTooDeep(depth);
      spent += startNodes + nodesRead(row);
      if (spent > limit) throw operationTooCostly(spent, limit);
    },
  };
}

function operationTooDeep(depth: number): ClaimgraphError {
  return new ClaimgraphError(
    "OPERATION_TOO_DEEP",
    `This operation goes over ${depth} relationships in a row; ${maximumDepth} is the most. Ask for the deeper part by its id, in an operation of its own.`,
    { depth, maximum: maximumDepth },
  );
}

function operationTooCostly(cost: number, limit: number): ClaimgraphError {
  return new ClaimgraphError(
    "OPERATION_TOO_COSTLY",
    `This operation may read ${cost} nodes; the limit is ${limit}. Lower a \`first\`, drop a nested list, or ask in several operations.`,
    { cost, limit },
  );
}
