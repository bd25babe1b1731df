import { fileURLToPath } from "node:url";
import { pino } from "pino";
import type { TestProject } from "vitest/node";
import { nodeModels } from "../../src/domain/index.ts";
import { ensurePlaygroundBuilt } from "../../src/http/playground-build.ts";
import { readSavedQuestions } from "../../src/http/saved-questions.ts";
import { startService } from "../../src/http/service.ts";
import { migrations } from "../../src/ingest/migrations.ts";
import { seedIfEmpty } from "../../src/ingest/seed-if-empty.ts";
import { openDriver } from "../../src/neo4j/driver.ts";
import { prepareDatabase } from "../../src/neo4j/prepare.ts";
import { createReader } from "../../src/neo4j/reader.ts";
import { findChromium, howToGetChromium } from "../browser/chromium.ts";
import { startTestNeo4j } from "./neo4j.ts";

const seed = (folder: string): string =>
  fileURLToPath(new URL(`../../seed/${folder}/`, import.meta.url));

/** Starts the whole service, playground included, on a Neo4j of its own with the article in it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (findChromium() === null) {
    process.stderr.write(`${howToGetChromium}\n`);
    return () => Promise.resolve();
  }
  const opened = new AsyncDisposableStack();
  const server = opened.use(await startTestNeo4j(project.name));
  const open = opened.use(await openDriver({ ...server, database: "neo4j" }));
  await prepareDatabase(open, nodeModels, migrations);
  await seedIfEmpty(open, seed("article"), {
    signal: AbortSignal.timeout(60_000),
    progress: () => undefined,
  });
  const { directory } = await ensurePlaygroundBuilt({ progress: () => undefined });
  const service = opened.use(
    await startService({
      reader: createReader(open, { timeoutMs: 30_000 }),
      log: pino({ level: "silent" }),
      playground: { directory, questions: await readSavedQuestions(seed("questions")) },
      costLimit: 200_000,
      host: "127.0.0.1",
      port: 0,
    }),
  );
  project.provide("serviceUrl", service.url);
  return () => opened.disposeAsync();
}
