import { readFile, rm, writeFile } from "node:fs/promises";
import * as z from "zod";
import { nodeModels } from "../../../src/domain/index.ts";
import type { OpenDriver } from "../../../src/neo4j/driver.ts";
import { migrations } from "../../../src/ingest/migrations.ts";
import { prepareDatabase } from "../../../src/neo4j/prepare.ts";
import { processorSeconds } from "../measure/cpu.ts";
import { generatorVersion } from "../generate/size.ts";
import type { World } from "../generate/world.ts";
import { claimRelationshipTables } from "./claim-relationship-tables.ts";
import { createDerivedIndexes } from "./derived-indexes.ts";
import { loadTable, type LoadedTable } from "./load-tables.ts";
import { entityTables } from "./entity-tables.ts";
import { reportTables } from "./report-tables.ts";
import { worldRelationshipTables } from "./relationship-tables.ts";
import { noStoredIds } from "./stored-ids.ts";

const loadedGraph = z.object({
  generatorVersion: z.number(),
  events: z.number(),
  rows: z.number(),
  /** All of it: nodes, relationships, constraints and indexes. */
  seconds: z.number(),
  indexSeconds: z.number(),
  /** Processor seconds of the loader and of Neo4j together; null where the system does not say. */
  cpuSeconds: z.number().nullable(),
});

/** What was loaded, in what time. */
export type LoadedGraph = Readonly<z.infer<typeof loadedGraph>>;

/** What a data folder was loaded with; null where it was not, or with what another generator made. */
export async function readLoaded(file: string): Promise<LoadedGraph | null> {
  const text = await readFile(file, "utf8").catch(() => "null");
  const parsed = loadedGraph.safeParse(JSON.parse(text));
  return parsed.success && parsed.data.generatorVersion === generatorVersion ? parsed.data : null;
}

/** Loads the graph of a world into the empty database of this process. `say` is told of each table. */
export async function loadGraph(
  open: OpenDriver,
  world: World,
  { neo4jPid, say }: { readonly neo4jPid: number; readonly say: (line: string) => void },
): Promise<LoadedGraph> {
  const startedAt = performance.now();
  const pids = [process.pid, neo4jPid];
  const cpuBefore = pids.map(processorSeconds);
  const ids = noStoredIds();
  const loaded: LoadedTable[] = [];
  for (const table of [
    ...entityTables(world, ids),
    ...reportTables(world, ids),
    ...worldRelationshipTables(world, ids),
    ...claimRelationshipTables(world, ids),
  ]) {
    const done = await loadTable(open, table);
    loaded.push(done);
    say(`${done.name}: ${done.rows} rows, ${Math.round(done.rows / done.seconds)} rows/s`);
  }
  const indexingFrom = performance.now();
  await prepareGraph(open);
  const now = performance.now();
  return {
    generatorVersion,
    events: world.size.events,
    rows: loaded.reduce((sum, { rows }) => sum + rows, 0),
    seconds: (now - startedAt) / 1_000,
    indexSeconds: (now - indexingFrom) / 1_000,
    cpuSeconds: spentSince(cpuBefore, pids.map(processorSeconds)),
  };
}

function spentSince(
  before: readonly (number | null)[],
  after: readonly (number | null)[],
): number | null {
  return after.reduce((sum, seconds, i) => {
    const from = before[i] ?? null;
    return sum === null || seconds === null || from === null ? null : sum + seconds - from;
  }, 0);
}

/** Constraints and indexes, where missing. */
export async function prepareGraph(open: OpenDriver): Promise<void> {
  await prepareDatabase(open, nodeModels, migrations);
  await createDerivedIndexes(open);
}

/** Notes that a data folder is loaded; null that it is not. */
export async function writeLoaded(file: string, loaded: LoadedGraph | null): Promise<void> {
  if (loaded === null) await rm(file, { force: true });
  else await writeFile(file, `${JSON.stringify(loaded)}\n`);
}
