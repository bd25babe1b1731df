import path from "node:path";
import type { TestProject } from "vitest/node";
import { processConfig } from "../../src/config.ts";
import { createTerminalProgress } from "../../src/lib/terminal-progress.ts";
import type { Neo4jConnection } from "../../src/neo4j/driver.ts";
import { homeOf } from "../../src/neo4j/local/home.ts";
import { startLocalNeo4j, type LocalNeo4j } from "../../src/neo4j/local/local-neo4j.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The Neo4j of this run. Its database belongs to the tests: each file fills it anew. */
    neo4j: Neo4jConnection;
  }
}

/** A Neo4j in a data folder of its own below that of `npm start`, with the same jars. */
export function startTestNeo4j(name: string): Promise<LocalNeo4j> {
  const { local } = processConfig();
  return startLocalNeo4j(
    {
      ...local,
      home: path.join(local.home, "test", name),
      boltPort: 0,
      jars: homeOf(local).jars,
    },
    {
      holder: "test",
      signal: AbortSignal.timeout(540_000),
      progress: createTerminalProgress(),
    },
  );
}

/** Starts the Neo4j of this run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestNeo4j(project.name);
  const { uri, username, password } = server;
  project.provide("neo4j", { uri, username, password, database: "neo4j" });
  return async () => {
    await server[Symbol.asyncDispose]();
  };
}
