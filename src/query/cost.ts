import { ClaimgraphError } from "../errors.ts";
import { AnswerSize } from "./answer-size.ts";
import type { Plan } from "./plan.ts";
import { rowCost } from "./read-cost.ts";
import { shownCost } from "./shown-cost.ts";

/** What an operation may need at most, beside the nodes that it may read. */
export interface Bounds {
  /** Lists and relationships within each other. The database plans all of them, before any time limit counts. */
  readonly relationships: number;
  /** Relationships and comparisons that the database has to plan for, likewise. */
  readonly patterns: number;
  /** Events that a timeline or statistics may count one by one; how many there are is known only while the statement runs. */
  readonly walkedEvents: number;
  /** Values that the database sends and that the answer holds, estimated before anything is read. */
  readonly values: number;
  /** Bytes of an answer. */
  readonly answerBytes: number;
}

/** The default limits. */
export const defaultBounds: Bounds = {
  ...{ relationships: 15, patterns: 300, walkedEvents: 250_000 },
  ...{ values: 500_000, answerBytes: 5_000_000 },
};

/** What an operation may read and show so far, beside what it may at most. */
export interface Spent {
  /** Nodes that it reads, and nodes that its computations take in again. */
  readonly cost: number;
  readonly costLimit: number;
  /** Relationships in a row. */
  readonly depth: number;
  readonly depthLimit: number;
  /** Relationships and comparisons that the database plans for. */
  readonly patterns: number;
  readonly patternLimit: number;
  /** Values that the database sends and that the answer holds. */
  readonly values: number;
  readonly valueLimit: number;
}

/** What the root fields of one operation may read and show together. */
export interface Budget {
  /** Takes what a root field may read and show from the budget. */
  spend(plan: Plan): void;
  /** What has been taken, be it more than there is. */
  readonly spent: Spent;
  /**
   * Why the operation is refused, by all that has been taken; null where it is not. OPERATION_TOO_DEEP: too many
   * relationships lie between the root and a field; OPERATION_TOO_COSTLY: it may read more nodes, or show more values, than the
   * limit; OPERATION_TOO_LARGE: it needs more planning than the limit, by the database or before that; ANSWER_TOO_LARGE: the answer turned out to be larger.
   */
  readonly refusal: ClaimgraphError | null;
  /** Events that one root field may count one by one, beside what is estimated: how many there are only the database knows. */
  readonly walkedEvents: number;
  /** What the answer has so far. */
  readonly answer: AnswerSize;
  /** Refuses the operation for a reason that its planning has found. */
  refuse(reason: ClaimgraphError): void;
}

/** The budget of one operation: so many nodes, and its other bounds. */
export function createBudget(limit: number, bounds = defaultBounds): Budget {
  return new OperationBudget(limit, bounds);
}

/** A class, since accessors that each request brings anew are what V8 is slow to make. */
class OperationBudget implements Budget {
  readonly walkedEvents: number;
  readonly answer: AnswerSize;
  readonly #limit: number;
  readonly #bounds: Bounds;
  #nodes = 0;
  #depth = 0;
  #patterns = 0;
  #values = 0;
  #reason: ClaimgraphError | null = null;

  constructor(limit: number, bounds: Bounds) {
    this.walkedEvents = bounds.walkedEvents;
    this.answer = new AnswerSize(bounds.answerBytes);
    this.#limit = limit;
    this.#bounds = bounds;
  }

  spend(plan: Plan): void {
    const read = rowCost(plan.row);
    const shown = shownCost(plan);
    this.#nodes += plan.startNodes + read.nodes + shown.computed;
    this.#depth = Math.max(this.#depth, read.depth);
    this.#patterns += read.patterns;
    this.#values += read.values + shown.values;
  }

  refuse(reason: ClaimgraphError): void {
    this.#reason ??= reason;
  }

  get refusal(): ClaimgraphError | null {
    if (this.#reason !== null) return this.#reason;
    const { relationships, patterns, values } = this.#bounds;
    if (this.#depth > relationships) return operationTooDeep(this.#depth, relationships);
    if (this.#nodes > this.#limit) return tooManyNodes(this.#nodes, this.#limit);
    if (this.#values > values) return tooManyValues(this.#values, values);
    if (this.#patterns > patterns) return tooManyPatterns(this.#patterns, patterns);
    return this.answer.refusal;
  }

  get spent(): Spent {
    const { relationships: depthLimit, patterns: patternLimit, values: valueLimit } = this.#bounds;
    return {
      ...{ cost: Math.ceil(this.#nodes), costLimit: this.#limit, depth: this.#depth, depthLimit },
      ...{ patterns: this.#patterns, patternLimit, values: Math.ceil(this.#values), valueLimit },
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

function tooManyNodes(cost: number, limit: number): ClaimgraphError {
  return new ClaimgraphError(
    "OPERATION_TOO_COSTLY",
    `This operation may read ${told(cost)} nodes; the limit is ${limit}. Lower a \`first\`, drop a nested list, or ask in several operations.`,
    { cost: Math.ceil(cost), limit },
  );
}

/** A number that a person can read. */
function told(count: number): string {
  return count > mostTold ? `more than ${mostTold}` : String(Math.ceil(count));
}

const mostTold = 1_000_000_000;

function tooManyValues(values: number, limit: number): ClaimgraphError {
  return new ClaimgraphError(
    "OPERATION_TOO_COSTLY",
    `This operation may read and show ${told(values)} values; the limit is ${limit}. Select fewer fields, drop aliases, lower a \`first\`, or ask in several operations.`,
    { what: "values", values: Math.ceil(values), limit },
  );
}

function tooManyPatterns(count: number, limit: number): ClaimgraphError {
  return new ClaimgraphError(
    "OPERATION_TOO_LARGE",
    `This operation has ${count} relationships and comparisons to plan for; the limit is ${limit}. Select fewer relationships, filter by less, or ask in several operations.`,
    { what: "patterns", count, limit },
  );
}
