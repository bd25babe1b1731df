import { Readable } from "node:stream";
import { HeaderMap, type ApolloServer, type HTTPGraphQLRequest } from "@apollo/server";
import type { FastifyInstance, FastifyRequest, onRequestHookHandler } from "fastify";
import type { ResolverContext } from "../context.ts";
import { begin } from "../lib/turn.ts";
import type { Budget } from "../query/cost.ts";
import { closedConnection } from "./closed-connection.ts";
import { checkBodyHeaders, takeJsonBodies } from "./json-body.ts";
import { checkGraphqlRequest } from "./refusals.ts";
import type { UnderWay } from "./under-way.ts";

/** What clients accept who take any JSON, as nearly all say it. */
const plainJson: ReadonlySet<string> = new Set(["", "*/*", "application/json"]);

/** What bounds requests. */
interface Bounded {
  /** What one operation may need. */
  readonly newBudget: () => Budget;
  /** How many requests are under way. */
  readonly underWay: UnderWay;
}

/**
 * `POST /graphql`, and GET for short queries of programs; a browser that is sent here by hand goes to the playground.
 * A client that hangs up ends its operation.
 */
export function serveGraphql(
  app: FastifyInstance,
  server: ApolloServer<ResolverContext>,
  base: Omit<ResolverContext, "signal" | "budget">,
  { newBudget, underWay }: Bounded,
): void {
  const readJson = takeJsonBodies(app);
  app.route({
    url: "/graphql",
    method: ["GET", "POST"],
    onRequest: refuseByHeaders,
    preParsing: underWay.preParsing,
    preHandler: underWay.preHandler,
    handler: async (request, reply) => {
      if (request.method === "GET" && (request.headers.accept ?? "").includes("text/html")) {
        return reply.redirect("/");
      }
      const own = begin();
      if (own !== null) await own;
      const given = await readJson(request);
      checkGraphqlRequest(request, given);
      const { status, headers, body } = await server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: asked(request, given),
        context: () =>
          Promise.resolve({ ...base, signal: closedConnection(reply), budget: newBudget() }),
      });
      for (const [name, value] of headers) void reply.header(name, value);
      void reply.code(status ?? 200);
      if (body.kind !== "complete") return reply.send(Readable.from(body.asyncIterator));
      underWay.answered(reply, body.string.length);
      return body.string;
    },
  });
}

const refuseByHeaders: onRequestHookHandler = ({ method, headers }, _reply, done) => {
  if (method === "POST") checkBodyHeaders(headers);
  done();
};

/** What Apollo needs to know of a request; the check of the others is ours. */
function asked({ method, url, headers }: FastifyRequest, body: unknown): HTTPGraphQLRequest {
  const passed = new HeaderMap();
  const { accept = "" } = headers;
  // Where nothing is asked for, Apollo answers the same; weighing it up would cost more than the check of the request.
  if (!plainJson.has(accept)) passed.set("accept", accept);
  const { search } = method === "GET" ? new URL(url, "http://localhost") : { search: "" };
  return { method, body, search, headers: passed };
}
