import { createTerminalProgress } from "../../src/lib/terminal-progress.ts";
import { openDriver, type OpenDriver } from "../../src/neo4j/driver.ts";
import { startLocalNeo4j, type LocalNeo4j } from "../../src/neo4j/local/local-neo4j.ts";
import { worldOf, type World } from "./generate/world.ts";
import { benchHome, type Memory } from "./load/graph-home.ts";
import { loadGraph, prepareGraph } from "./load/load-graph.ts";
import { loadedText, readLoaded, type LoadedGraph } from "./load/loaded-graph.ts";

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
  const { events, signal } = wish;
  const home = benchHome(events, wish.memory);
  const progress = createTerminalProgress();
  const there = wish.isReloaded ? null : await readLoaded(home.loadedFile);
  const started =
    there === null
      ? await loadGraph(home, events, { progress, signal, say })
      : {
          neo4j: await startLocalNeo4j(home, { holder: "test", signal, progress }),
          loaded: there,
        };
  await using opened = new AsyncDisposableStack();
  const neo4j = opened.use(started.neo4j);
  const open = opened.use(await openDriver({ ...neo4j, database: "neo4j" }, { signal }));
  if (there !== null) await prepareGraph(open);
  say(`${events} events: ${loadedText(started.loaded)}`);
  const life = opened.move();
  return {
    ...{ neo4j, open, world: worldOf(events), loaded: started.loaded },
    [Symbol.asyncDispose]: () => life.disposeAsync(),
  };
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
