import type { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyReply } from "fastify";
import { createBudget } from "../query/cost.ts";
import type { ResolverContext } from "../context.ts";

/** `POST /graphql`, and GET for persisted and simple queries. A client that hangs up ends its operation. */
export function serveGraphql(
  app: FastifyInstance,
  server: ApolloServer<ResolverContext>,
  base: Omit<ResolverContext, "signal" | "budget">,
  costLimit: number,
): void {
  app.route({
    url: "/graphql",
    method: ["GET", "POST"],
    handler: fastifyApolloHandler(server, {
      context: (_request, reply) =>
        Promise.resolve({
          ...base,
          signal: closedConnection(reply),
          budget: createBudget(costLimit),
        }),
    }),
  });
}

/** Aborted when the client closes the connection before the answer is complete. */
function closedConnection(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  reply.raw.once("close", () => {
    if (!reply.raw.writableFinished)
      controller.abort(new Error("The client closed the connection"));
  });
  return controller.signal;
}
