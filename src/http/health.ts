import type { FastifyInstance } from "fastify";

/** `GET /healthz`: the process is alive. `GET /readyz`: the database answers too. */
export function serveHealth(app: FastifyInstance, isReady: () => Promise<boolean>): void {
  app.get("/healthz", () => ({ status: "ok" }));
  app.get("/readyz", async (_request, reply) => {
    const ready = await isReady();
    return reply
      .code(ready ? 200 : 503)
      .send({ status: ready ? "ready" : "the database does not answer" });
  });
}
