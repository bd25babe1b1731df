import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { ResolverContext } from "../context.ts";
import { queryResolvers } from "../domain/resolvers.ts";
import { answeredByExecutor } from "./answer.ts";
import { boundedRequests } from "./bounded-requests.ts";
import { formatError } from "./errors.ts";
import { createAnswerTexts } from "./answer-texts.ts";
import { createExecutor } from "./executor.ts";
import { Admission } from "../lib/admission.ts";
import { defaultLimits, type OperationLimits } from "./limits.ts";

/** The GraphQL server over this schema, not yet listening anywhere. */
export function createGraphqlServer(
  schema: GraphQLSchema,
  log: Logger,
  limits: OperationLimits = defaultLimits,
): ApolloServer<ResolverContext> {
  const texts = createAnswerTexts();
  // As many values as one operation may have are under way, of however many operations.
  const { values: capacity, waitMs } = limits;
  const admission = new Admission({ capacity, waitMs, mostWaiting: limits.requests });
  const parts = { schema, resolvers: queryResolvers, admission, texts };
  return new ApolloServer<ResolverContext>({
    schema,
    stringifyResult: (result) => texts.print(result),
    introspection: true,
    persistedQueries: false,
    // Apollo's page comes from elsewhere; ours is the playground.
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It would wrap every field of the schema, to compute headers that we do not send.
      ApolloServerPluginCacheControlDisabled(),
      boundedRequests(schema, limits),
      answeredByExecutor(createExecutor(parts), log),
    ],
    // Documents come prepared; Apollo has none of its own to keep, and would be given none longer than these.
    documentStore: null,
    parseOptions: { maxLexicalTokens: limits.tokens },
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    // The route refuses such requests, before they come here.
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => formatError(log, formatted, error),
    logger: log,
  });
}
