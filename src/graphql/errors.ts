import { randomUUID } from "node:crypto";
import { unwrapResolverError } from "@apollo/server/errors";
import type { GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { ClaimgraphError, type ErrorCode } from "../errors.ts";

/** Apollo's own codes for what it refuses, by ours. */
const apolloCodes: Readonly<Record<string, ErrorCode>> = {
  GRAPHQL_PARSE_FAILED: "GRAPHQL_PARSE_FAILED",
  GRAPHQL_VALIDATION_FAILED: "GRAPHQL_VALIDATION_FAILED",
  BAD_USER_INPUT: "BAD_USER_INPUT",
  BAD_REQUEST: "BAD_REQUEST",
  OPERATION_RESOLUTION_FAILURE: "BAD_REQUEST",
};

/**
 * What a client may see of an error: catalogue entries whole, anything else as INTERNAL with an id
 * under which the log has the rest.
 */
export function formatError(
  log: Logger,
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  if (cause instanceof ClaimgraphError) {
    return { ...formatted, extensions: { code: cause.code, ...cause.details } };
  }
  const code = apolloCodes[String(formatted.extensions?.["code"])];
  if (code !== undefined) return { ...formatted, extensions: { code } };
  const errorId = randomUUID();
  log.error({ err: cause, errorId }, "an operation failed unexpectedly");
  const { locations, path } = formatted;
  return {
    message: `The service failed on this. Report it with the errorId ${errorId}; repeating may help.`,
    ...(locations === undefined ? {} : { locations }),
    ...(path === undefined ? {} : { path }),
    extensions: { code: "INTERNAL" satisfies ErrorCode, errorId },
  };
}
