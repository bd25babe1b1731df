import { openConnection, type Connection } from "./connection.ts";
import { compilerSeconds, processorSeconds } from "./cpu.ts";

/** What is asked of whom, and how hard. */
export interface Load {
  readonly url: URL;
  /** Asked in turn. */
  readonly requests: readonly Buffer[];
  readonly connections: number;
  readonly seconds: number;
  /** Processes whose processor time is counted: the contestant's, Neo4j's. */
  readonly pids: { readonly node: number; readonly neo4j: number };
}

/** What came of one window of load. */
export interface Window {
  /** Milliseconds, one a request. */
  readonly latenciesMs: readonly number[];
  readonly seconds: number;
  /** Processor seconds; null where the system does not say. */
  readonly nodeCpu: number | null;
  readonly neo4jCpu: number | null;
  /** Of those of Neo4j, what its JVM's compilers took. */
  readonly compilerCpu: number | null;
}

/** Asks for so many seconds, each connection as soon as it has its answer. */
export async function runWindow(load: Load): Promise<Window> {
  await using opened = new AsyncDisposableStack();
  const connections = await Promise.all(
    Array.from({ length: load.connections }, async () =>
      opened.use(await openConnection(load.url)),
    ),
  );
  const latenciesMs: number[] = [];
  const cpuBefore = cpuOf(load);
  const startedAt = performance.now();
  const endsAt = startedAt + load.seconds * 1_000;
  await Promise.all(
    connections.map((connection, i) =>
      askUntil(connection, { load, first: i, endsAt, latenciesMs }),
    ),
  );
  const seconds = (performance.now() - startedAt) / 1_000;
  const cpuAfter = cpuOf(load);
  return {
    ...{ latenciesMs, seconds },
    nodeCpu: difference(cpuAfter.node, cpuBefore.node),
    neo4jCpu: difference(cpuAfter.neo4j, cpuBefore.neo4j),
    compilerCpu: difference(cpuAfter.compilers, cpuBefore.compilers),
  };
}

interface Turn {
  readonly load: Load;
  readonly first: number;
  readonly endsAt: number;
  readonly latenciesMs: number[];
}

async function askUntil(
  connection: Connection,
  { load, first, endsAt, latenciesMs }: Turn,
): Promise<void> {
  const { requests, connections } = load;
  for (let i = first; performance.now() < endsAt; i += connections) {
    const request = requests[i % requests.length];
    if (request === undefined) return;
    const askedAt = performance.now();
    const { status, body } = await connection.ask(request);
    latenciesMs.push(performance.now() - askedAt);
    if (status !== 200) throw new Error(`${load.url.host} answered ${status}: ${body.toString()}`);
  }
}

type Cpu = Readonly<Record<"node" | "neo4j" | "compilers", number | null>>;

function cpuOf({ pids }: Load): Cpu {
  return {
    node: processorSeconds(pids.node),
    neo4j: processorSeconds(pids.neo4j),
    compilers: compilerSeconds(pids.neo4j),
  };
}

function difference(after: number | null, before: number | null): number | null {
  return after === null || before === null ? null : after - before;
}
