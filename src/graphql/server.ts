import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import type { GraphQLFieldResolver, GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { ResolverContext } from "../context.ts";
import { boundedRequests } from "./bounded-requests.ts";
import { formatError } from "./errors.ts";
import { defaultLimits, type OperationLimits } from "./limits.ts";

/** The GraphQL server over this schema, not yet listening anywhere. */
export function createGraphqlServer(
  schema: GraphQLSchema,
  log: Logger,
  limits: OperationLimits = defaultLimits,
): ApolloServer<ResolverContext> {
  return new ApolloServer<ResolverContext>({
    schema,
    introspection: true,
    persistedQueries: false,
    // Apollo's page comes from elsewhere; ours is the playground.
    plugins: [ApolloServerPluginLandingPageDisabled(), boundedRequests(schema, limits)],
    // Documents come prepared; Apollo has none of its own to keep, and would be given none longer than these.
    documentStore: null,
    parseOptions: { maxLexicalTokens: limits.tokens },
    fieldResolver: byResponseKey,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => formatError(log, formatted, error),
    logger: log,
  });
}

/** Values are already shaped: they lie under their response keys, aliases included. */
const byResponseKey: GraphQLFieldResolver<unknown, ResolverContext> = (
  source,
  _args,
  _context,
  info,
) => (isObject(source) ? source[String(info.path.key)] : undefined);

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
