import { readFile } from "node:fs/promises";
import type { OpenDriver } from "../../src/neo4j/driver.ts";
import { seedTexts } from "../ingest/scratch.ts";
import { openArticleGraph } from "../setup/test-graph.ts";

/** The run's database with the article and odd cases in it, recorded on five days, so that clocks can be set between. */
export async function openOddGraph(): Promise<OpenDriver> {
  const open = await openArticleGraph();
  const oddCases = await readFile(new URL("odd-cases.yaml", import.meta.url), "utf8");
  const seeded = await seedTexts(open, [oddCases]);
  if (!seeded.ok) throw new Error(JSON.stringify(seeded.problems));
  await open.driver.executeQuery(
    `MATCH (n) WHERE n.recordedFrom IS NOT NULL
     SET n.recordedFrom = datetime("2025-03-04") + duration({days: size(n.id) % 5})`,
  );
  return open;
}
