import {
  HeaderMap,
  type ApolloServerPlugin,
  type GraphQLRequestContext,
  type GraphQLResponse,
} from "@apollo/server";
import type { ExecutionResult, GraphQLError, GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import type { ResolverContext } from "../context.ts";
import { ClaimgraphError, retryAfterS } from "../errors.ts";
import { formatError } from "./errors.ts";
import type { Executor } from "./executor.ts";

/**
 * Executes operations where Apollo lets a plugin answer in its place. Apollo's other way, a gateway, makes an object with
 * accessors a request; V8 keeps each from being collected young, with the request and its whole answer: scavenges took 20 times
 * as long.
 */
export function answeredByExecutor(
  execute: Executor,
  log: Logger,
): ApolloServerPlugin<ResolverContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({ responseForOperation: (request) => answer(execute, log, request) }),
  };
}

async function answer(
  execute: Executor,
  log: Logger,
  { document, operation, request, contextValue }: GraphQLRequestContext<ResolverContext>,
): Promise<GraphQLResponse | null> {
  // Apollo has words for a document without the operation that is asked for.
  if (document === undefined || operation === undefined) return null;
  const { operationName, variables = {} } = request;
  const result = await execute({ document, operationName, variables, context: contextValue });
  return {
    http: headOf(result),
    body: { kind: "single", singleResult: formatted(result, log) },
  };
}

/** 400 for what is refused as a whole, 503 where that is for want of a place. */
function headOf({ data, errors }: ExecutionResult): GraphQLResponse["http"] {
  const headers = new HeaderMap();
  if (data !== undefined) return { headers };
  const isBusy = errors?.some(({ originalError }) => isServiceBusy(originalError)) === true;
  if (isBusy) headers.set("retry-after", String(retryAfterS));
  return { status: isBusy ? 503 : 400, headers };
}

function isServiceBusy(error: unknown): boolean {
  return error instanceof ClaimgraphError && error.code === "SERVICE_BUSY";
}

type FormattedResult = Omit<ExecutionResult, "errors"> & {
  readonly errors?: readonly GraphQLFormattedError[];
};

function formatted({ errors, ...result }: ExecutionResult, log: Logger): FormattedResult {
  if (errors === undefined) return result;
  const shown = (error: GraphQLError): GraphQLFormattedError =>
    formatError(log, error.toJSON(), error);
  return { ...result, errors: errors.map(shown) };
}
