import type { OpenDriver } from "../../src/neo4j/driver.ts";
import { openDriver } from "../../src/neo4j/driver.ts";
import { createTerminalProgress } from "../../src/lib/terminal-progress.ts";
import { startLocalNeo4j, type LocalNeo4j } from "../../src/neo4j/local/local-neo4j.ts";
import { deleteData } from "../../src/neo4j/local/reset.ts";
import { worldOf, type World } from "./generate/world.ts";
import { benchHome, type Memory } from "./load/graph-home.ts";
import {
  loadGraph,
  prepareGraph,
  readLoaded,
  writeLoaded,
  type LoadedGraph,
} from "./load/load-graph.ts";

/** A generated graph in a running Neo4j; disposing stops it. */
export interface BenchGraph extends AsyncDisposable {
  readonly neo4j: LocalNeo4j;
  readonly open: OpenDriver;
  readonly world: World;
  readonly loaded: LoadedGraph;
}

/** How a graph is wanted. */
export interface GraphWish {
  readonly events: number;
  readonly memory: Memory;
  /** Loads it anew even where it is there. */
  readonly isReloaded: boolean;
  readonly signal: AbortSignal;
}

/** Starts the Neo4j of this graph; loads it unless it is there as today's generator makes it. */
export async function openBenchGraph(wish: GraphWish): Promise<BenchGraph> {
  const { signal } = wish;
  const home = benchHome(wish.events, wish.memory);
  const world = worldOf(wish.events);
  const progress = createTerminalProgress();
  const there = wish.isReloaded ? null : await readLoaded(home.loadedFile);
  if (there === null) {
    await writeLoaded(home.loadedFile, null);
    await deleteData(home, { progress, signal });
  }
  await using opened = new AsyncDisposableStack();
  const neo4j = opened.use(await startLocalNeo4j(home, { holder: "test", signal, progress }));
  const open = opened.use(await openDriver({ ...neo4j, database: "neo4j" }, { signal }));
  const loaded = there ?? (await loadGraph(open, world, { neo4jPid: neo4j.pid, say }));
  if (there === null) await writeLoaded(home.loadedFile, loaded);
  else await prepareGraph(open);
  say(loadedSentence(loaded));
  const life = opened.move();
  return { neo4j, open, world, loaded, [Symbol.asyncDispose]: () => life.disposeAsync() };
}

function loadedSentence({ events, rows, seconds, indexSeconds, cpuSeconds }: LoadedGraph): string {
  const rate = Math.round(rows / seconds);
  return `${events} events, ${rows} nodes and relationships, loaded in ${seconds.toFixed(1)} s (${rate} rows/s), ${indexSeconds.toFixed(1)} s of it for constraints and indexes; ${cpuSeconds?.toFixed(1) ?? "unknown"} processor seconds`;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
