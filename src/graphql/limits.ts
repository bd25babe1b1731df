import { ClaimgraphError } from "../errors.ts";
import { defaultBounds, type Bounds } from "../query/cost.ts";

/** What one request may be at most, whatever way it came; what the database may read for it is the cost limit's. */
export interface OperationLimits extends Bounds {
  /** Of an HTTP body. */
  readonly bodyBytes: number;
  /** Words of the document. */
  readonly tokens: number;
  /** Fields within fields, and values within values. */
  readonly depth: number;
  /** Fields of the document that have an alias. */
  readonly aliases: number;
  /** Fields at the root of an operation, each of which is a statement. */
  readonly rootFields: number;
  /** Fields and values of an operation; those of fragments and variables count wherever they are used. */
  readonly parts: number;
  /** Fragments of the document. */
  readonly fragments: number;
  /** Fields under one response key in one selection, which validation compares in pairs. */
  readonly repeats: number;
  /** Requests that are under way at the same time. */
  readonly requests: number;
  /** How long a request waits for its place, and an operation for the room that its values take. */
  readonly waitMs: number;
}

/** The limits where no setting says otherwise: many times what a saved question has. */
export const defaultLimits: OperationLimits = {
  ...defaultBounds,
  bodyBytes: 1_000_000,
  tokens: 2_000,
  depth: 40,
  aliases: 100,
  rootFields: 20,
  parts: 10_000,
  fragments: 100,
  repeats: 50,
  requests: 64,
  waitMs: 10_000,
};

/** More of something than a document or its variables may have. */
export interface Excess {
  /** What was counted, for machines. */
  readonly what: string;
  /** The same in words, in the plural; `what` where it says enough. */
  readonly inWords?: string;
  readonly count: number;
  readonly limit: number;
  /** What to lower, as a sentence. */
  readonly remedy: string;
}

/** Says that the document or its variables have too much of something. */
export function operationTooLarge({
  what,
  inWords,
  count,
  limit,
  remedy,
}: Excess): ClaimgraphError {
  const shown = Math.min(count, Number.MAX_SAFE_INTEGER);
  return new ClaimgraphError(
    "OPERATION_TOO_LARGE",
    `This operation has ${shown === count ? shown : `over ${shown}`} ${inWords ?? what}; the limit is ${limit}. ${remedy}`,
    { what, count: shown, limit },
  );
}

/** Characters of a name, a response key among them; the answer repeats that in every entry. */
export const longestName = 200;

/** Lines of a document: where an error is in it is found by counting them. */
export const mostLines = 10_000;

/** Says that a name is too long. */
export function nameTooLong(count: number): ClaimgraphError {
  return operationTooLarge({
    ...{ what: "name", inWords: "characters in one name", count, limit: longestName },
    remedy: "Take a shorter one.",
  });
}

/** Says that something is nested too deep. */
export function nestedTooDeep(what: string, depth: number, maximum: number): ClaimgraphError {
  return new ClaimgraphError(
    "OPERATION_TOO_DEEP",
    `This operation has ${what} ${depth} deep; ${maximum} is the most. Ask for the deeper part in an operation of its own, or write the filter flatter.`,
    { what, depth, maximum },
  );
}
