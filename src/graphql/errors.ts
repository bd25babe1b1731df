import { randomUUID } from "node:crypto";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { ClaimgraphError, type ErrorCode } from "../errors.ts";

/** Apollo's own codes for what it refuses, by ours. */
const apolloCodes: Readonly<Record<string, ErrorCode>> = {
  GRAPHQL_PARSE_FAILED: "GRAPHQL_PARSE_FAILED",
  GRAPHQL_VALIDATION_FAILED: "GRAPHQL_VALIDATION_FAILED",
  BAD_USER_INPUT: "BAD_USER_INPUT",
  BAD_REQUEST: "BAD_REQUEST",
  OPERATION_RESOLUTION_FAILURE: "BAD_REQUEST",
  PERSISTED_QUERY_NOT_FOUND: "BAD_REQUEST",
  PERSISTED_QUERY_NOT_SUPPORTED: "BAD_REQUEST",
};

/** Told to the client, and to the operator too, who can do something about it. */
const databaseTrouble: ReadonlySet<ErrorCode> = new Set([
  "DATABASE_UNAVAILABLE",
  "DATABASE_UNSUPPORTED",
]);

/** Why an operation was given up: nobody waits for its answer any more. */
export class ClientGone extends Error {
  override readonly name = "ClientGone";

  constructor() {
    super("The client closed the connection");
  }
}

/**
 * What a client may see of an error: catalogue entries whole, anything else as INTERNAL with an id
 * under which the log has the rest.
 */
export function formatError(
  log: Logger,
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  const cause = causeOf(error);
  if (cause instanceof ClientGone) {
    // Nobody reads it, and nothing failed.
    return { message: cause.message, extensions: { code: "BAD_REQUEST" satisfies ErrorCode } };
  }
  if (cause instanceof ClaimgraphError) {
    // Without a cause it was known before it was asked, and was logged when it became known.
    const isNews = databaseTrouble.has(cause.code) && cause.cause !== undefined;
    if (isNews) log.warn({ err: cause }, "the database is in trouble");
    return { ...formatted, extensions: { code: cause.code, ...cause.details } };
  }
  const code = apolloCodes[String(formatted.extensions?.["code"])];
  if (code !== undefined) return { ...formatted, extensions: { code } };
  const { locations, path } = formatted;
  return {
    ...internalError(log, cause),
    ...(locations === undefined ? {} : { locations }),
    ...(path === undefined ? {} : { path }),
  };
}

/** What was thrown, below what graphql-js says of where. */
function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError ? (error.originalError ?? error) : error;
}

/** What a client may see of an unknown failure; the log gets the whole of it under the same id. */
export function internalError(log: Logger, cause: unknown): GraphQLFormattedError {
  const errorId = randomUUID();
  log.error({ err: cause, errorId }, "an operation failed unexpectedly");
  return {
    message: `The service failed on this. Report it with the errorId ${errorId}; repeating may help.`,
    extensions: { code: "INTERNAL" satisfies ErrorCode, errorId },
  };
}
