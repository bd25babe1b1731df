/**
 * The catalogue of everything that can go wrong and that a user can act on.
 * Each code has a section in docs/errors.md; tests/unit/repo.test.ts keeps the two alike.
 */
export const errorCodes = [
  "CONFIG_INVALID",
  "DATABASE_UNAVAILABLE",
  "DATABASE_UNSUPPORTED",
  "GRAPH_TOO_NEW",
  "LOCAL_NEO4J_REQUIREMENTS",
  "LOCAL_NEO4J_FETCH_FAILED",
  "LOCAL_NEO4J_IN_USE",
  "LOCAL_NEO4J_PORT_TAKEN",
  "LOCAL_NEO4J_START_FAILED",
  "LOCAL_NEO4J_ENDED",
  "PORT_TAKEN",
  "PLAYGROUND_BUILD_FAILED",
  "BAD_USER_INPUT",
  "CURSOR_INVALID",
  "PAGE_SIZE_INVALID",
  "OPERATION_TOO_COSTLY",
  "OPERATION_TOO_DEEP",
  "OPERATION_TOO_LARGE",
  "ANSWER_TOO_LARGE",
  "SERVICE_BUSY",
  "REQUEST_TOO_LARGE",
  "BOOKMARK_INVALID",
  "QUERY_TIMEOUT",
  "QUERY_TERMINATED",
  "SEED_INVALID",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_REQUEST",
  "INTERNAL",
] as const;

/** A code of the catalogue, stable for clients. */
export type ErrorCode = (typeof errorCodes)[number];

/** An expected failure: its message says what happened and what to do, and may be shown to anyone. */
export class ClaimgraphError extends Error {
  override readonly name = "ClaimgraphError";
  readonly code: ErrorCode;
  /** Numbers and names behind the message, for machines. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    code: ErrorCode,
    message: string,
    details: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.code = code;
    this.details = details;
  }
}

/** Seconds after which a busy service may be asked again. */
export const retryAfterS = 2;

/** Says that a request found no place among those that are under way. */
export function serviceBusy(what: string): ClaimgraphError {
  return new ClaimgraphError(
    "SERVICE_BUSY",
    `${what} waited for others to end, and no place came free in time. Repeat it in ${retryAfterS} s or later.`,
    { retryAfterS },
  );
}
