import { Neo4jError } from "neo4j-driver";
import { ClaimgraphError } from "../errors.ts";
import { DeadlinePassed } from "./deadline.ts";

const timedOut = new Set([
  "Neo.ClientError.Transaction.TransactionTimedOut",
  "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration",
]);

/** The bookmark is none, or is one of another database. */
const invalidBookmark = new Set([
  "Neo.ClientError.Transaction.InvalidBookmark",
  "Neo.ClientError.Transaction.InvalidBookmarkMixture",
]);

/** The server has waited for what the bookmark names, and has not got it. */
const bookmarkTimeout = "Neo.TransientError.Transaction.BookmarkTimeout";

/** A transaction wants more memory than one may have, or than the others leave: Neo4j has one code for both. */
const outOfMemory = "Neo.TransientError.General.MemoryPoolOutOfMemoryError";

/** What Neo4j calls passing, and would only happen again. */
const lasting = new Set([bookmarkTimeout, outOfMemory]);

/** Somebody has told the server to end the transaction; the driver says ClientError for the server's TransientError. */
const terminated = new Set([
  "Neo.ClientError.Transaction.Terminated",
  "Neo.TransientError.Transaction.Terminated",
]);

/** What the driver itself gives up has no code: no free connection in time, a pool that was closed. */
const withoutCode = "N/A";

/**
 * What a failure of the driver means to a user; failures that are none of the driver's, and
 * those that only we can mend, come back as they are.
 */
export function toClaimgraphError(error: unknown): unknown {
  if (error instanceof DeadlinePassed) {
    return queryTimeout(
      "The database gave no answer in time. Select less, or lower `first`; if small operations get none either, the database hangs.",
      error,
    );
  }
  if (!(error instanceof Neo4jError)) return error;
  return ofOperation(error) ?? ofDatabase(error) ?? error;
}

/** What the database says of the operation; null where it is none of that. */
function ofOperation(error: Neo4jError): ClaimgraphError | null {
  if (timedOut.has(error.code)) {
    return queryTimeout(
      "The database ended this operation because it took too long. Select less, or lower `first`.",
      error,
    );
  }
  if (invalidBookmark.has(error.code)) {
    return new ClaimgraphError(
      "BOOKMARK_INVALID",
      "A bookmark is none that this database has given. Pass those of a write to this database as they came, or none.",
      {},
      { cause: error },
    );
  }
  if (error.code === bookmarkTimeout) {
    return queryTimeout(
      "The database has not got the write that a bookmark names, and stopped waiting for it. Repeat the request, or leave the bookmark out.",
      error,
    );
  }
  if (error.code === outOfMemory) {
    return new ClaimgraphError(
      "OPERATION_TOO_COSTLY",
      "The database ended this operation because it wanted more memory than one may take, or than the others leave. Select less, lower `first`, `depth` or `maxHops`, or ask about fewer events.",
      { what: "memory" },
      { cause: error },
    );
  }
  if (terminated.has(error.code)) {
    return new ClaimgraphError(
      "QUERY_TERMINATED",
      "The database was told to end this operation while it ran. Nothing of it took effect; it can be repeated.",
      { neo4jCode: error.code },
      { cause: error },
    );
  }
  return null;
}

/** What keeps the database from answering anything; null where nothing does. */
function ofDatabase(error: Neo4jError): ClaimgraphError | null {
  if (error.code.startsWith("Neo.ClientError.Security.")) {
    return unavailable(
      "Neo4j refused the credentials. Check NEO4J_USERNAME and NEO4J_PASSWORD.",
      error,
    );
  }
  if (error.code === "Neo.ClientError.Database.DatabaseNotFound") {
    return unavailable("Neo4j has no database of that name. Check NEO4J_DATABASE.", error);
  }
  if (isConnectionTrouble(error) || error.code === withoutCode) {
    return unavailable(
      "Neo4j does not answer. Check that it runs and that NEO4J_URI names it; the request can be repeated.",
      error,
    );
  }
  return null;
}

/** True where the same read may succeed a moment later. */
export function isRetryable(error: unknown): boolean {
  if (!(error instanceof Neo4jError) || lasting.has(error.code)) return false;
  return error.retryable || isConnectionTrouble(error);
}

function isConnectionTrouble(error: Neo4jError): boolean {
  return (
    error.code === "ServiceUnavailable" ||
    error.code === "SessionExpired" ||
    error.code.startsWith("Neo.TransientError.General.DatabaseUnavailable")
  );
}

/** The database is known not to answer now; the message says why, and what to do. No cause: nothing was tried. */
export function databaseAbsent(message: string): ClaimgraphError {
  return new ClaimgraphError("DATABASE_UNAVAILABLE", message);
}

function queryTimeout(message: string, cause: Error): ClaimgraphError {
  return new ClaimgraphError("QUERY_TIMEOUT", message, {}, { cause });
}

function unavailable(message: string, cause: Neo4jError): ClaimgraphError {
  return new ClaimgraphError("DATABASE_UNAVAILABLE", message, { neo4jCode: cause.code }, { cause });
}
