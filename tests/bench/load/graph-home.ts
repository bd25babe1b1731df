import path from "node:path";
import { processConfig } from "../../../src/config.ts";
import { homeOf, type LocalNeo4jSettings } from "../../../src/neo4j/local/home.ts";

/** What the benchmark gives its Neo4j, MB each. */
export interface Memory {
  readonly heapMb: number;
  readonly pageCacheMb: number;
}

/** The managed Neo4j of one generated graph, in a data folder of its own. */
export interface BenchHome extends LocalNeo4jSettings {
  /** What was loaded, written when all of it was; missing before. */
  readonly loadedFile: string;
}

/** The data folder of the graph with so many events. */
export function benchHome(events: number, memory: Memory): BenchHome {
  const { local } = processConfig();
  const home = path.join(local.home, "bench", String(events));
  return {
    ...{ ...local, ...memory, boltPort: 0, jars: homeOf(local).jars },
    ...{ home, loadedFile: path.join(home, "loaded.json") },
  };
}
