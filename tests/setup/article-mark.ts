import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { inject } from "vitest";
import type { OpenDriver } from "../../src/neo4j/driver.ts";
import { ownNeo4j } from "./own-neo4j.ts";

/** Remembers that this database holds exactly the article now. */
export async function markArticle(open: OpenDriver): Promise<void> {
  await writeFile(mark(), await lastTransaction(open));
}

/** Whether it still does: in this run it did once, and no transaction has changed anything since. */
export async function isArticle(open: OpenDriver): Promise<boolean> {
  const marked = await readFile(mark(), "utf8").catch(() => null);
  return marked === (await lastTransaction(open));
}

/** A file of this run and this worker's server. */
function mark(): string {
  return path.join(inject("marks"), new URL(ownNeo4j().uri).port);
}

/** What a read is told of the last transaction that has changed data, names, indexes or constraints. */
async function lastTransaction({ driver }: OpenDriver): Promise<string> {
  await using session = driver.session();
  await session.run("RETURN 1");
  return session.lastBookmarks().join();
}
