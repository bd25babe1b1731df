import Fastify, { type FastifyInstance } from "fastify";
import type { Logger } from "pino";
import { defaultLimits, type OperationLimits } from "../graphql/limits.ts";
import { createSchema } from "../graphql/schema.ts";
import { createGraphqlServer } from "../graphql/server.ts";
import { derivations } from "../domain/derivations.ts";
import { nodeModels } from "../domain/index.ts";
import { createBudget } from "../query/cost.ts";
import { createGraph } from "../query/graph.ts";
import { createPlans } from "../query/plans.ts";
import { boundedReader } from "../neo4j/bounded-reader.ts";
import type { Reader } from "../neo4j/reader.ts";
import { cypher } from "../cypher/statement.ts";
import { serveGraphql } from "./graphql-route.ts";
import { serveHealth } from "./health.ts";
import { listen } from "./listen.ts";
import { servePlayground } from "./playground.ts";
import { refuseBrokenRequest } from "./broken-request.ts";
import { boundUnderWay } from "./under-way.ts";
import { refuseBrokenAddress, serveRefusals } from "./refusals.ts";
import type { SavedQuestion } from "./saved-questions.ts";
import { dataHeaders } from "./security-headers.ts";

/** What the HTTP service is made of. */
export interface ServiceParts {
  readonly reader: Reader;
  /** Why the database is known not to answer now; null where nothing is known. */
  readonly absence?: () => string | null;
  readonly log: Logger;
  /** The built playground and its questions; null serves none. */
  readonly playground: {
    readonly directory: string;
    readonly questions: readonly SavedQuestion[];
  } | null;
  /** Nodes that one operation may read. */
  readonly costLimit: number;
  /** What a request may be; the defaults where none are given. */
  readonly limits?: OperationLimits;
  readonly host: string;
  readonly port: number;
}

/** A listening service. Disposing it finishes the requests under way, for 5 s. */
export interface Service extends AsyncDisposable {
  /** `http://host:port` */
  readonly url: string;
}

/** For a request to arrive as a whole. */
const requestTimeoutMs = 30_000;
const closeWaitMs = 5_000;
/** Fewer than the driver has connections. */
const statementsAtOnce = { capacity: 40, waitMs: 30_000, mostWaiting: 2_000 };
const readyWaitMs = 2_000;

/**
 * Starts GraphQL, health and playground on one port.
 *
 * @throws {ClaimgraphError} PORT_TAKEN
 */
export async function startService(parts: ServiceParts): Promise<Service> {
  await using opened = new AsyncDisposableStack();
  const schema = await createSchema();
  const limits = parts.limits ?? defaultLimits;
  const server = createGraphqlServer(schema, parts.log, limits);
  await server.start();
  opened.defer(() => server.stop());
  const app: FastifyInstance = Fastify({
    bodyLimit: limits.bodyBytes,
    requestTimeout: requestTimeoutMs,
    forceCloseConnections: "idle",
    clientErrorHandler: refuseBrokenRequest,
    frameworkErrors: refuseBrokenAddress,
  });
  opened.defer(() => close(app));
  const context = {
    graph: createGraph(schema, nodeModels, derivations),
    reader: boundedReader(parts.reader, statementsAtOnce),
    plans: createPlans(),
  };
  serveRefusals(app, parts.log, limits);
  await app.register((data, _options, registered) => {
    data.addHook("onRequest", (_request, reply, done) => {
      void reply.headers(dataHeaders);
      done();
    });
    serveGraphql(data, server, context, {
      newBudget: () => createBudget(parts.costLimit, limits),
      underWay: boundUnderWay(limits),
    });
    serveHealth(data, () => readinessProblem(parts));
    registered();
  });
  if (parts.playground !== null) await servePlayground(app, parts.playground);
  const url = await listen(app, parts);
  const life = opened.move();
  return { url, [Symbol.asyncDispose]: () => life.disposeAsync() };
}

/** Waits for answers under way, but not for ever: a client may never finish its request, or never read. */
async function close(app: FastifyInstance): Promise<void> {
  const timer = setTimeout(() => {
    app.server.closeAllConnections();
  }, closeWaitMs);
  await app.close();
  clearTimeout(timer);
}

/** Why requests get no answers now; null where the database answers. */
async function readinessProblem({ reader, absence }: ServiceParts): Promise<string | null> {
  const known = absence?.() ?? null;
  if (known !== null) return known;
  try {
    await reader.read(cypher<{ one: number }>`RETURN 1 AS one`, AbortSignal.timeout(readyWaitMs));
    return null;
  } catch {
    return "the database does not answer";
  }
}
