import path from "node:path";
import type { TestProject } from "vitest/node";
import { processConfig } from "../../src/config.ts";
import { startLocalNeo4j } from "../../src/neo4j/local/local-neo4j.ts";
import { homeOf } from "../../src/neo4j/local/home.ts";
import { createTerminalProgress } from "../../src/lib/terminal-progress.ts";
import type { Neo4jConnection } from "../../src/neo4j/driver.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The Neo4j of this run. Its database belongs to the tests: each file fills it anew. */
    neo4j: Neo4jConnection;
  }
}

/** Starts the Neo4j of this run in a data folder of its own; the jars are those of `npm start`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { local } = processConfig();
  const server = await startLocalNeo4j(
    {
      ...local,
      home: path.join(local.home, "test", project.name),
      boltPort: 0,
      jars: homeOf(local).jars,
    },
    {
      holder: "test",
      signal: AbortSignal.timeout(540_000),
      progress: createTerminalProgress(),
    },
  );
  const { uri, username, password } = server;
  project.provide("neo4j", { uri, username, password, database: "neo4j" });
  return () => server[Symbol.asyncDispose]().then(() => undefined);
}
