import path from "node:path";
import fastifyHelmet from "@fastify/helmet";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { docPages } from "./doc-pages.ts";
import { ruleAddresses } from "./rule-addresses.ts";
import type { SavedQuestion } from "./saved-questions.ts";
import { pageHeaders } from "./security-headers.ts";

const uncached = { cacheControl: false };

/**
 * Serves the playground: the page at `/`, its files and the saved questions under `/playground/`, the pages on the rules under
 * `/docs/`. The headers and the
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
      globIgnore: ["index.html*", "doc-*", "manifest.json", "*.br", "*.gz"],
      preCompressed: true,
      // Their names have a hash of what is in them.
      immutable: true,
      maxAge: "365d",
    });
    scope.get("/", (_request, reply) =>
      reply.header("cache-control", "no-cache").sendFile("index.html", uncached),
    );
    for (const { name, pictures } of docPages) {
      scope.get(`/docs/${name}`, (_request, reply) =>
        reply.header("cache-control", "no-cache").sendFile(`doc-${name}.html`, uncached),
      );
      for (const picture of pictures) {
        scope.get(`/docs/${picture}`, (_request, reply) =>
          reply
            .header("cache-control", "no-cache")
            .sendFile(`doc-${path.basename(picture)}`, uncached),
        );
      }
    }
    scope.get("/playground/rules.json", (_request, reply) =>
      reply.header("cache-control", "no-cache").send(ruleAddresses()),
    );
    scope.get("/playground/questions.json", (_request, reply) =>
      reply.header("cache-control", "no-cache").send(options.questions),
    );
  });
}
