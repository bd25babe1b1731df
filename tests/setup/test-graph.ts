import { fileURLToPath } from "node:url";
import { nodeModels } from "../../src/domain/index.ts";
import { openDriver, type OpenDriver } from "../../src/neo4j/driver.ts";
import { prepareDatabase } from "../../src/neo4j/prepare.ts";
import { migrations } from "../../src/ingest/migrations.ts";
import { seedIfEmpty } from "../../src/ingest/seed-if-empty.ts";
import { isArticle, markArticle } from "./article-mark.ts";
import { deleteRecords } from "./delete-records.ts";
import { ownNeo4j } from "./own-neo4j.ts";

export const articleFolder = fileURLToPath(new URL("../../seed/article/", import.meta.url));

/** The worker's database, emptied, with constraints and indexes. */
export async function openEmptyGraph(): Promise<OpenDriver> {
  const open = await openDriver(ownNeo4j());
  await empty(open);
  return open;
}

/** The worker's database with exactly the article in it, which may be there since a file before this one. */
export async function openArticleGraph(): Promise<OpenDriver> {
  const open = await openDriver(ownNeo4j());
  if (await isArticle(open)) return open;
  await empty(open);
  await seedIfEmpty(open, articleFolder, {
    signal: AbortSignal.timeout(200_000),
    progress: () => undefined,
  });
  await open.driver.executeQuery("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()");
  await markArticle(open);
  return open;
}

async function empty(open: OpenDriver): Promise<void> {
  await deleteRecords(open);
  await prepareDatabase(open, nodeModels, migrations);
}
