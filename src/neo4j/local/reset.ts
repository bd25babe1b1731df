import { rm } from "node:fs/promises";
import { homeOf, type LocalNeo4jSettings } from "./home.ts";
import { takeHome } from "./local-neo4j.ts";
import { endOrphan } from "./orphan.ts";
import type { Progress } from "./progress.ts";

/**
 * Deletes the databases of this data folder; jars and password stay.
 *
 * @throws {ClaimgraphError} LOCAL_NEO4J_IN_USE
 */
export async function deleteData(
  settings: LocalNeo4jSettings,
  options: { readonly progress: Progress; readonly signal: AbortSignal },
): Promise<void> {
  const home = homeOf(settings);
  await using held = new AsyncDisposableStack();
  held.use(await takeHome(home, { holder: "db", signal: options.signal }));
  await endOrphan(home, options.progress);
  await rm(home.data, { recursive: true, force: true });
}
