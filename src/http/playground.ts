import fastifyHelmet from "@fastify/helmet";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import type { SavedQuestion } from "./saved-questions.ts";
import { pageHeaders } from "./security-headers.ts";

/**
 * Serves the playground: the page at `/`, its files and the saved questions under `/playground/`. The headers and the
 * reply's additions stay with these routes.
 */
export async function servePlayground(
  app: FastifyInstance,
  options: {
    /** A build's folder, from ensurePlaygroundBuilt. */
    readonly directory: string;
    readonly questions: readonly SavedQuestion[];
  },
): Promise<void> {
  await app.register(async (scope) => {
    await scope.register(fastifyHelmet, pageHeaders);
    await scope.register(fastifyStatic, {
      root: options.directory,
      prefix: "/playground/",
      index: false,
      wildcard: false,
      globIgnore: ["index.html*", "manifest.json", "*.br", "*.gz"],
      preCompressed: true,
      // Their names have a hash of what is in them.
      immutable: true,
      maxAge: "365d",
    });
    scope.get("/", (_request, reply) =>
      reply.header("cache-control", "no-cache").sendFile("index.html", { cacheControl: false }),
    );
    scope.get("/playground/questions.json", (_request, reply) =>
      reply.header("cache-control", "no-cache").send(options.questions),
    );
  });
}
