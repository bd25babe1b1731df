import type { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyReply } from "fastify";
import type { ResolverContext } from "../context.ts";
import { ClientGone } from "../graphql/errors.ts";
import type { Budget } from "../query/cost.ts";
import { checkGraphqlRequest } from "./refusals.ts";

/** What clients accept who take any JSON, as nearly all say it. */
const plainJson: ReadonlySet<string> = new Set(["*/*", "application/json"]);

/**
 * `POST /graphql`, and GET for short queries of programs; a browser that is sent here by hand goes to the playground.
 * A client that hangs up ends its operation.
 */
export function serveGraphql(
  app: FastifyInstance,
  server: ApolloServer<ResolverContext>,
  base: Omit<ResolverContext, "signal" | "budget">,
  newBudget: () => Budget,
): void {
  // Fastify would take plain text as well, which any web page may send.
  app.removeContentTypeParser("text/plain");
  app.route({
    url: "/graphql",
    method: ["GET", "POST"],
    preHandler: async (request, reply) => {
      if (request.method === "GET" && (request.headers.accept ?? "").includes("text/html")) {
        return reply.redirect("/");
      }
      checkGraphqlRequest(request);
      // What Apollo answers with where nothing is asked for; weighing it up would cost more than the check of the request.
      if (plainJson.has(request.headers.accept ?? "")) delete request.headers.accept;
      return undefined;
    },
    handler: fastifyApolloHandler(server, {
      context: (_request, reply) =>
        Promise.resolve({
          ...base,
          signal: closedConnection(reply),
          budget: newBudget(),
        }),
    }),
  });
}

/** Aborted when the client closes the connection before the answer is complete. */
function closedConnection(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  reply.raw.once("close", () => {
    if (!reply.raw.writableFinished) controller.abort(new ClientGone());
  });
  return controller.signal;
}
