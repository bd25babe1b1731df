import type { GraphQLSchema } from "graphql";
import { queryResolvers } from "../../src/domain/resolvers.ts";
import { createAnswerTexts } from "../../src/graphql/answer-texts.ts";
import { createExecutor, type Executor } from "../../src/graphql/executor.ts";
import { defaultLimits } from "../../src/graphql/limits.ts";
import { Admission } from "../../src/lib/admission.ts";

/** The service's executor, without a service. */
export function testExecutor(schema: GraphQLSchema): Executor {
  const rules = { capacity: defaultLimits.values, waitMs: 1_000, mostWaiting: 10 };
  const admission = new Admission(rules);
  return createExecutor({
    ...{ schema, resolvers: queryResolvers, admission, texts: createAnswerTexts() },
  });
}
