import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { nodeModels } from "../../../src/domain/index.ts";
import { migrations } from "../../../src/ingest/migrations.ts";
import { openDriver, type OpenDriver } from "../../../src/neo4j/driver.ts";
import { startLocalNeo4j, type LocalNeo4j } from "../../../src/neo4j/local/local-neo4j.ts";
import type { Progress } from "../../../src/neo4j/local/progress.ts";
import { prepareDatabase } from "../../../src/neo4j/prepare.ts";
import { processorSeconds, processorSecondsOfAll } from "../measure/cpu.ts";
import { generatorVersion } from "../generate/size.ts";
import type { BenchHome } from "./graph-home.ts";
import { importTables } from "./import-tables.ts";
import type { LoadedGraph } from "./loaded-graph.ts";
import { writeTables } from "./write-tables.ts";

/** What loading is told and tells. */
export interface LoadOptions {
  readonly signal: AbortSignal;
  readonly progress: Progress;
  readonly say: (line: string) => void;
}

/** A Neo4j with what was loaded into it. */
export interface StartedGraph {
  readonly neo4j: LocalNeo4j;
  readonly loaded: LoadedGraph;
}

/**
 * Makes the graph with so many events in this home and starts its Neo4j. Broken off, it leaves no note that anything was loaded.
 */
export async function loadGraph(
  home: BenchHome,
  events: number,
  { signal, progress, say }: LoadOptions,
): Promise<StartedGraph> {
  await rm(home.loadedFile, { force: true });
  const folder = path.join(home.home, "tables");
  const clock = createClock();
  const cpuBefore = processorSecondsOfAll(process.pid);
  const written = await writeTables(events, folder);
  const rows = written.reduce((sum, file) => sum + file.rows, 0);
  const generate = clock();
  say(`${rows} rows written in ${generate.toFixed(1)} s`);
  await importTables(home, written, { folder, progress, signal });
  await rm(folder, { recursive: true, force: true });
  const imported = clock();
  say(`Imported in ${imported.toFixed(1)} s`);
  await using opened = new AsyncDisposableStack();
  const neo4j = opened.use(await startLocalNeo4j(home, { holder: "test", signal, progress }));
  await using open = await openDriver({ ...neo4j, database: "neo4j" }, { signal });
  const start = clock();
  await prepareGraph(open);
  const index = clock();
  say(`Indexed in ${index.toFixed(1)} s`);
  const seconds = generate + imported + start + index;
  const loaded: LoadedGraph = {
    ...{ generatorVersion, events, rows, seconds },
    steps: { generate, import: imported, start, index },
    cpuSeconds: sumOf(
      processorSecondsOfAll(process.pid),
      cpuBefore === null ? null : -cpuBefore,
      processorSeconds(neo4j.pid),
    ),
  };
  await writeFile(home.loadedFile, `${JSON.stringify(loaded)}\n`);
  opened.move();
  return { neo4j, loaded };
}

/** Constraints and indexes, where missing. */
export async function prepareGraph(open: OpenDriver): Promise<void> {
  await prepareDatabase(open, nodeModels, migrations);
}

function sumOf(...values: readonly (number | null)[]): number | null {
  return values.reduce((sum, value) => (sum === null || value === null ? null : sum + value), 0);
}

/** Seconds since it was last asked. */
function createClock(): () => number {
  let at = performance.now();
  return () => {
    const before = at;
    at = performance.now();
    return (at - before) / 1_000;
  };
}
