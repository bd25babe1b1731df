import { fileURLToPath } from "node:url";
import { inject } from "vitest";
import { nodeModels } from "../../src/domain/index.ts";
import { openDriver, type OpenDriver } from "../../src/neo4j/driver.ts";
import { prepareDatabase } from "../../src/neo4j/prepare.ts";
import { migrations } from "../../src/ingest/migrations.ts";
import { seedIfEmpty } from "../../src/ingest/seed-if-empty.ts";

export const articleFolder = fileURLToPath(new URL("../../seed/article/", import.meta.url));

/** The run's database, emptied, with constraints and indexes. */
export async function openEmptyGraph(): Promise<OpenDriver> {
  const open = await openDriver(inject("neo4j"));
  await open.driver.executeQuery("MATCH (n) WHERE NOT n:Migration DETACH DELETE n");
  await prepareDatabase(open, nodeModels, migrations);
  return open;
}

/** The run's database with exactly the article in it. */
export async function openArticleGraph(): Promise<OpenDriver> {
  const open = await openEmptyGraph();
  await seedIfEmpty(open, articleFolder, {
    signal: AbortSignal.timeout(200_000),
    progress: () => undefined,
  });
  await open.driver.executeQuery("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()");
  return open;
}
