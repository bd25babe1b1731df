import { ClaimgraphError } from "../errors.ts";
import { plainListEntries } from "./page.ts";
import type { Column, Plan, Row } from "./plan.ts";
import type { Predicate } from "./predicate.ts";

/** What an operation may need at most, beside the nodes that it may read. */
export interface Bounds {
  /** Lists and relationships within each other. The database plans all of them, before any time limit counts. */
  readonly relationships: number;
  /** Relationships and comparisons that the database has to plan for, likewise. */
  readonly patterns: number;
  /** Events that a timeline or statistics may count one by one; how many there are is known only while the statement runs. */
  readonly walkedEvents: number;
}

/** The limits where nothing else is said. */
export const defaultBounds: Bounds = { relationships: 15, patterns: 300, walkedEvents: 250_000 };

/** What is reckoned of a row, a column or a predicate before anything is read. */
interface Reckoned {
  /**
   * Nodes that it may read: page sizes multiplied along the path. A count is one, wherever it comes from; a filter over
   * a relationship is reckoned as one plain list a row, because only the database knows how far it must look.
   */
  readonly nodes: number;
  /** Relationships that lie between a row and what it fetches at the deepest. */
  readonly depth: number;
  /** Relationships and comparisons that the database has to plan for, each some milliseconds, before any time limit counts. */
  readonly patterns: number;
}

const nothing: Reckoned = { nodes: 0, depth: 0, patterns: 0 };

/** Rows that are the same value, as those of a fragment spread twice or of a plan used again are, are reckoned once. */
const known = new WeakMap<Row, Reckoned>();

function reckonRow(row: Row): Reckoned {
  const before = known.get(row);
  if (before !== undefined) return before;
  const reckoned = together(row.columns.map(reckonColumn));
  known.set(row, reckoned);
  return reckoned;
}

function reckonColumn(column: Column): Reckoned {
  switch (column.kind) {
    case "property":
    case "type":
    case "relationshipType":
    case "given":
      return nothing;
    case "count": {
      const { nodes, patterns } = reckonSource(column.source);
      return { nodes: 1 + nodes, depth: 0, patterns: 1 + patterns };
    }
    case "rows": {
      const rows = column.page.size === "whole" ? column.page.expected : column.page.limit;
      const source = reckonSource(column.source);
      const row = reckonRow(column.row);
      return {
        nodes: rows * (1 + source.nodes + row.nodes),
        depth: 1 + row.depth,
        patterns: 1 + source.patterns + row.patterns,
      };
    }
  }
}

function reckonSource(source: Extract<Column, { kind: "count" }>["source"]): Reckoned {
  const between = source.kind === "relationship" ? (source.between ?? null) : null;
  const before = source.kind === "given" ? (source.before ?? null) : null;
  const asked = [source.where, between, before].filter((predicate) => predicate !== null);
  const entries = source.kind === "entries" ? [reckonSource(source.of.source)] : [];
  const reckoned = together([...asked.map(reckonPredicate), ...entries]);
  return source.kind === "sited" ? inTwoWays(reckoned) : reckoned;
}

/** Comparisons that find the sites of an area, in both places where a statement has them. */
const sitePatterns = 10;

/** Read along the list of all and from the sites, of which a page takes what is less; both are planned for. */
function inTwoWays({ nodes, depth, patterns }: Reckoned): Reckoned {
  return { nodes, depth, patterns: 2 * patterns + sitePatterns };
}

function reckonPredicate(predicate: Predicate): Reckoned {
  switch (predicate.kind) {
    case "all":
    case "any":
      return reckonParts(predicate.of);
    case "not":
    case "labelled":
      return reckonPredicate(predicate.of);
    case "compare":
    case "known":
    case "bound":
      return { nodes: 0, depth: 0, patterns: 1 };
    case "inside":
      return { nodes: plainListEntries, depth: 0, patterns: 1 };
    case "area":
      return { nodes: predicate.space.at === null ? 0 : plainListEntries, depth: 0, patterns: 1 };
    case "related": {
      const { nodes, patterns } = together([
        reckonSource(predicate.source),
        reckonPredicate(predicate.of),
      ]);
      const { expected = plainListEntries } = predicate;
      return { nodes: expected * (1 + nodes), depth: 0, patterns: 1 + patterns };
    }
  }
}

/** A node is of one type alone, so that of conditions on types it costs the dearest; all of them are planned for. */
function reckonParts(parts: readonly Predicate[]): Reckoned {
  const ofTypes = parts.filter(({ kind }) => kind === "labelled").map(reckonPredicate);
  const others = parts.filter(({ kind }) => kind !== "labelled").map(reckonPredicate);
  const dearest = Math.max(0, ...ofTypes.map(({ nodes }) => nodes));
  return together([...others, { ...together(ofTypes), nodes: dearest }]);
}

function together(parts: readonly Reckoned[]): Reckoned {
  let [nodes, depth, patterns] = [0, 0, 0];
  for (const part of parts) {
    nodes += part.nodes;
    depth = Math.max(depth, part.depth);
    patterns += part.patterns;
  }
  return { nodes, depth, patterns };
}

/** What an operation may read so far, beside what it may read at most. */
export interface Spent {
  /** Nodes. */
  readonly cost: number;
  readonly costLimit: number;
  /** Relationships in a row. */
  readonly depth: number;
  readonly depthLimit: number;
  /** Relationships and comparisons that the database plans for. */
  readonly patterns: number;
  readonly patternLimit: number;
}

/** What the root fields of one operation may read together. */
export interface Budget {
  /** Takes what the row of a root field may read from the budget. */
  spend(plan: Plan): void;
  /** What has been taken, be it more than there is. */
  readonly spent: Spent;
  /**
   * Why the operation is refused, by all that has been taken; null where it is not. OPERATION_TOO_DEEP: too many
   * relationships lie between the root and a field; OPERATION_TOO_COSTLY: it may read more nodes than the limit;
   * OPERATION_TOO_LARGE: it needs more planning than the limit.
   */
  readonly refusal: ClaimgraphError | null;
  /** Events that one root field may count one by one, beside what is reckoned: how many there are only the database knows. */
  readonly walkedEvents: number;
}

/** The budget of one operation: so many nodes, and its other bounds. */
export function createBudget(limit: number, bounds = defaultBounds): Budget {
  return new OperationBudget(limit, bounds);
}

/** A class, since accessors that each request brings anew are what V8 is slow to make. */
class OperationBudget implements Budget {
  readonly walkedEvents: number;
  readonly #limit: number;
  readonly #bounds: Bounds;
  #spent = nothing;

  constructor(limit: number, bounds: Bounds) {
    this.walkedEvents = bounds.walkedEvents;
    this.#limit = limit;
    this.#bounds = bounds;
  }

  spend({ row, startNodes }: Plan): void {
    const start = { ...nothing, nodes: startNodes };
    this.#spent = together([this.#spent, start, reckonRow(row)]);
  }

  get refusal(): ClaimgraphError | null {
    const { nodes, depth, patterns } = this.#spent;
    const { relationships: depthLimit, patterns: patternLimit } = this.#bounds;
    if (depth > depthLimit) return operationTooDeep(depth, depthLimit);
    if (nodes > this.#limit) return operationTooCostly(nodes, this.#limit);
    return patterns > patternLimit ? tooManyPatterns(patterns, patternLimit) : null;
  }

  get spent(): Spent {
    const { nodes, depth, patterns } = this.#spent;
    const { relationships: depthLimit, patterns: patternLimit } = this.#bounds;
    return {
      ...{ cost: nodes, costLimit: this.#limit, depth, depthLimit },
      ...{ patterns, patternLimit },
    };
  }
}

function operationTooDeep(depth: number, maximum: number): ClaimgraphError {
  return new ClaimgraphError(
    "OPERATION_TOO_DEEP",
    `This operation goes over ${depth} relationships in a row; ${maximum} is the most. Ask for the deeper part by its id, in an operation of its own.`,
    { depth, maximum },
  );
}

function operationTooCostly(cost: number, limit: number): ClaimgraphError {
  return new ClaimgraphError(
    "OPERATION_TOO_COSTLY",
    `This operation may read ${cost} nodes; the limit is ${limit}. Lower a \`first\`, drop a nested list, or ask in several operations.`,
    { cost, limit },
  );
}

function tooManyPatterns(count: number, limit: number): ClaimgraphError {
  return new ClaimgraphError(
    "OPERATION_TOO_LARGE",
    `This operation has ${count} relationships and comparisons to plan for; the limit is ${limit}. Select fewer relationships, filter by less, or ask in several operations.`,
    { what: "patterns", count, limit },
  );
}
