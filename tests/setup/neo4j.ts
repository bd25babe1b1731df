import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { processConfig } from "../../src/config.ts";
import { createTerminalProgress } from "../../src/lib/terminal-progress.ts";
import type { Neo4jConnection } from "../../src/neo4j/driver.ts";
import { homeOf } from "../../src/neo4j/local/home.ts";
import { startLocalNeo4j, type LocalNeo4j } from "../../src/neo4j/local/local-neo4j.ts";
import { logTail } from "../../src/neo4j/local/log-tail.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A Neo4j for each worker of this run. Their databases belong to the tests: each file fills its worker's anew. */
    neo4j: readonly Neo4jConnection[];
    /** A folder of this run, for what files must know of their worker's database. */
    marks: string;
  }
}

/**
 * A Neo4j in a data folder of its own below that of `npm start`, with the same jars. Should it end before it is disposed,
 * that is said at once, and once more by an error of the disposal, where a run is summed up.
 */
export async function startTestNeo4j(name: string): Promise<LocalNeo4j> {
  const { local } = processConfig();
  const settings = {
    ...local,
    home: path.join(local.home, "test", name),
    boltPort: 0,
    jars: homeOf(local).jars,
  };
  const server = await startLocalNeo4j(settings, {
    holder: "test",
    signal: AbortSignal.timeout(540_000),
    progress: createTerminalProgress(),
  });
  let death: string | undefined;
  void server.ended.then(async ({ reason }) => {
    death = `The Neo4j of ${name} ended before the tests did (${reason}); tests after that fail for this reason alone.`;
    const tail = await logTail(homeOf(settings));
    process.stderr.write(`${[death, ...tail].join("\n  ")}\n`);
  });
  return {
    ...server,
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      if (death !== undefined) throw new Error(death);
    },
  };
}

/** Starts a Neo4j for each worker of this run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await using opened = new AsyncDisposableStack();
  const workers = Array.from({ length: project.config.maxWorkers }, (_, i) => i + 1);
  const servers = await Promise.all(
    workers.map(async (worker) => opened.use(await startTestNeo4j(`${project.name}-${worker}`))),
  );
  const marks = await mkdtemp(path.join(tmpdir(), "claimgraph-marks-"));
  opened.defer(() => rm(marks, { recursive: true }));
  project.provide("marks", marks);
  project.provide(
    "neo4j",
    servers.map(({ uri, username, password }) => ({ uri, username, password, database: "neo4j" })),
  );
  const life = opened.move();
  return () => life.disposeAsync();
}
