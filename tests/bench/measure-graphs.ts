import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { createSchema } from "../../src/graphql/schema.ts";
import { neo4jVersion } from "../../src/neo4j/local/home.ts";
import { openBenchGraph, type BenchGraph } from "./bench-graph.ts";
import { chosen } from "./chosen.ts";
import { contestants, startContestant, type RunningContestant } from "./contestants/contestant.ts";
import { generatorVersion } from "./generate/size.ts";
import { measureOperation } from "./measure/measure-operation.ts";
import { benchOperations } from "./operations/all.ts";
import { circumstancesOf, report, type Report, type ReportedOperation } from "./report/report.ts";
import type { BenchSettings } from "./settings.ts";

/** Which graph is measured, and where the report goes. */
export interface Measurement {
  readonly settings: BenchSettings;
  readonly events: number;
  /** As it was typed. */
  readonly command: string;
  /** JSON; written after every operation. */
  readonly file: string;
  /** `performance.now()` after which no operation begins. */
  readonly endsAt: number;
  readonly signal: AbortSignal;
}

/** Measures one graph; null where that was only to be loaded. */
export async function measureGraph(measurement: Measurement): Promise<Report | null> {
  const { settings, events, file, signal } = measurement;
  const wanted = chosen(benchOperations, settings.only);
  const before = settings.resume ? await readReport(file) : null;
  const kept = (before?.operations ?? []).filter(({ skipped }) => skipped === null);
  const open = wanted.filter(({ name }) => !kept.some((done) => done.name === name));
  if (before !== null && open.length === 0) return before;
  const where = circumstancesOf(measurement.command, neo4jVersion);
  await using graph = await openBenchGraph({
    ...{ events, memory: settings, isReloaded: settings.reload, signal },
  });
  if (settings.loadOnly) return null;
  await using running = await startContestants(settings, graph);
  const schema = await createSchema();
  const { heapMb, pageCacheMb } = settings;
  const done: ReportedOperation[] = [...kept];
  const reportOf = (): Report => ({
    circumstances: before?.circumstances ?? where,
    graph: graph.loaded,
    memory: { heapMb, pageCacheMb },
    operations: benchOperations.flatMap(({ name }) => done.filter((each) => each.name === name)),
  });
  for (const [i, operation] of open.entries()) {
    signal.throwIfAborted();
    if (performance.now() > measurement.endsAt) {
      say(`${open.length - i} operations are left; the same command with --resume goes on`);
      process.exitCode = 2;
      break;
    }
    say(`${events}: ${operation.name} (${i + 1}/${open.length}) …`);
    done.push(await measureOperation(operation, { graph, running: running.all, schema, settings }));
    await writeReport(file, reportOf());
  }
  return reportOf();
}

/** The report in this file; null where there is none, or one of another graph. */
export async function readReport(file: string): Promise<Report | null> {
  const text = await readFile(file, "utf8").catch(() => "null");
  const parsed = report.safeParse(JSON.parse(text));
  return parsed.success && parsed.data.graph.generatorVersion === generatorVersion
    ? parsed.data
    : null;
}

async function writeReport(file: string, done: Report): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(done, null, 2)}\n`);
}

interface RunningContestants extends AsyncDisposable {
  readonly all: readonly RunningContestant[];
}

async function startContestants(
  settings: BenchSettings,
  { neo4j }: BenchGraph,
): Promise<RunningContestants> {
  await using opened = new AsyncDisposableStack();
  const all: RunningContestant[] = [];
  for (const contestant of chosen(contestants, settings.contestants)) {
    all.push(opened.use(await startContestant(contestant, { ...neo4j, database: "neo4j" })));
  }
  const life = opened.move();
  return { all, [Symbol.asyncDispose]: () => life.disposeAsync() };
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
