import type { Fetcher } from "@graphiql/toolkit";
import { parseResult } from "./service-answer.ts";
import type { AnswerLog } from "./service-answer.ts";

/**
 * Sends operations to the service's GraphQL endpoint and logs each answer but the schema's. Where no GraphQL result
 * comes back it throws an error whose message says what to do; GraphiQL shows it in the result pane.
 */
export function createServiceFetcher(log: AnswerLog): Fetcher {
  return async (request, options) => {
    const startedAt = performance.now();
    const response = await post(JSON.stringify(request), options?.headers ?? {});
    const text = await response.text();
    const result = parseResult(text);
    if (result === null) {
      throw messageOnly(
        `The service answered with status ${response.status} and no GraphQL result. Its log says more.`,
      );
    }
    if (request.operationName !== "IntrospectionQuery") {
      log.set({ result, ms: performance.now() - startedAt, length: text.length });
    }
    return result;
  };
}

async function post(body: string, headers: Readonly<Record<string, string>>): Promise<Response> {
  try {
    return await fetch("graphql", {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/graphql-response+json, application/json;q=0.9",
        ...headers,
      },
      body,
    });
  } catch {
    // Browsers tell pages no cause; it is in their console.
    throw messageOnly(
      `The service at ${location.origin} does not answer. Start it again, then run the operation once more.`,
    );
  }
}

/** GraphiQL prints an error's stack into the result pane; a reader has no use for it. */
function messageOnly(message: string): Error {
  const error = new Error(message);
  delete error.stack;
  return error;
}
