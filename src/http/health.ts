import type { FastifyInstance } from "fastify";

/** For a database that does not answer, or is being started. */
const retryAfterS = 5;

/** `GET /healthz`: the process is alive. `GET /readyz`: the database answers too; `problem` says why it does not, or null. */
export function serveHealth(app: FastifyInstance, problem: () => Promise<string | null>): void {
  app.get("/healthz", () => ({ status: "ok" }));
  app.get("/readyz", async (_request, reply) => {
    const status = await problem();
    if (status === null) return { status: "ready" };
    return reply.code(503).header("retry-after", retryAfterS).send({ status });
  });
}
