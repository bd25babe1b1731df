import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { createSchema } from "../../src/graphql/schema.ts";
import { neo4jVersion } from "../../src/neo4j/local/home.ts";
import { openBenchGraph, type BenchGraph } from "./bench-graph.ts";
import { chosen } from "./chosen.ts";
import { contestants, startContestant, type RunningContestant } from "./contestants/contestant.ts";
import { generatorVersion } from "./generate/size.ts";
import { measureOperation, type Arena } from "./measure/measure-operation.ts";
import { benchOperations } from "./operations/all.ts";
import { circumstancesOf, report, type Report, type ReportedOperation } from "./report/report.ts";
import type { BenchSettings } from "./settings.ts";

/** Which graphs are measured, and where the reports go. */
export interface Measurement {
  readonly settings: BenchSettings;
  /** Sizes of graphs. */
  readonly events: readonly number[];
  /** As it was typed. */
  readonly command: string;
  /** JSON of each size; written after every operation. */
  readonly fileOf: (events: number) => string;
  /** `performance.now()` after which no operation begins. */
  readonly endsAt: number;
  readonly signal: AbortSignal;
}

/** A graph that is measured, with what is known of it so far. */
interface Measured {
  readonly arena: Arena;
  readonly file: string;
  readonly done: ReportedOperation[];
  readonly reportOf: () => Report;
}

/**
 * Measures these graphs in turn, window by window, so that what disturbs the machine disturbs all of them alike. Reports in the order
 * of the sizes; none where graphs were only to be loaded.
 */
export async function measureGraphs(measurement: Measurement): Promise<readonly Report[]> {
  const { settings, events, signal } = measurement;
  const before = await reportsBefore(measurement);
  const wanted = chosen(benchOperations, settings.only);
  const open = wanted.filter(({ name }) => !before.every((found) => isMeasured(found, name)));
  if (open.length === 0) return before.filter((found) => found !== null);
  await using opened = new AsyncDisposableStack();
  const graphs: Measured[] = [];
  for (const [i, each] of events.entries()) {
    const graph = await openMeasured(each, { measurement, opened, before: before[i] ?? null });
    if (graph !== null) graphs.push(graph);
  }
  if (settings.loadOnly) return [];
  for (const [i, operation] of open.entries()) {
    signal.throwIfAborted();
    if (performance.now() > measurement.endsAt) {
      say(`${open.length - i} operations are left; the same command with --resume goes on`);
      process.exitCode = 2;
      break;
    }
    say(`${events.join(", ")}: ${operation.name} (${i + 1}/${open.length}) …`);
    const reported = await measureOperation(
      operation,
      graphs.map(({ arena }) => arena),
    );
    for (const [at, graph] of graphs.entries()) await keep(graph, reported[at]);
  }
  return graphs.map(({ reportOf }) => reportOf());
}

/** What the files have of each size, where the rest is wanted; else null. */
async function reportsBefore({
  settings,
  events,
  fileOf,
}: Measurement): Promise<readonly (Report | null)[]> {
  if (!settings.resume) return events.map(() => null);
  return Promise.all(events.map((each) => readReport(fileOf(each))));
}

async function keep(
  { done, file, reportOf }: Measured,
  reported: ReportedOperation | undefined,
): Promise<void> {
  if (reported === undefined) return;
  const others = done.filter(({ name }) => name !== reported.name);
  done.splice(0, done.length, ...others, reported);
  await writeReport(file, reportOf());
}

function isMeasured(before: Report | null, operation: string): boolean {
  const kept = before?.operations ?? [];
  return kept.some(({ name, skipped }) => name === operation && skipped === null);
}

/** Starts the graph and whoever is asked about it; null where it was only to be loaded. */
async function openMeasured(
  events: number,
  options: {
    readonly before: Report | null;
    readonly measurement: Measurement;
    readonly opened: AsyncDisposableStack;
  },
): Promise<Measured | null> {
  const { before, opened, measurement } = options;
  const { settings, signal, command, fileOf } = measurement;
  const where = circumstancesOf(command, neo4jVersion);
  await using starting = new AsyncDisposableStack();
  const graph = starting.use(
    await openBenchGraph({ ...{ events, memory: settings, isReloaded: settings.reload, signal } }),
  );
  if (settings.loadOnly) return null;
  const running = starting.use(await startContestants(settings, graph));
  const schema = await createSchema();
  const { heapMb, pageCacheMb } = settings;
  const done = (before?.operations ?? []).filter(({ skipped }) => skipped === null);
  opened.use(starting.move());
  return {
    ...{ arena: { graph, running: running.all, schema, settings }, file: fileOf(events), done },
    reportOf: () => ({
      circumstances: before?.circumstances ?? where,
      graph: graph.loaded,
      memory: { heapMb, pageCacheMb },
      operations: benchOperations.flatMap(({ name }) => done.filter((each) => each.name === name)),
    }),
  };
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
