import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { createSchema } from "../../src/graphql/schema.ts";
import { stopSignal } from "../../src/lib/stop-signal.ts";
import { neo4jVersion } from "../../src/neo4j/local/home.ts";
import { openBenchGraph, type BenchGraph } from "./bench-graph.ts";
import { chosen } from "./chosen.ts";
import { contestants, startContestant, type RunningContestant } from "./contestants/contestant.ts";
import { checkAgreement, entrantsOf } from "./measure/agree.ts";
import { troubleWith } from "./measure/askable.ts";
import { contest } from "./measure/contest.ts";
import { hitsByContestant } from "./measure/hits-by-contestant.ts";
import { benchOperations } from "./operations/all.ts";
import type { BenchOperation } from "./operations/operation.ts";
import { reportMarkdown } from "./report/markdown.ts";
import { circumstances, type Report, type ReportedOperation } from "./report/report.ts";
import { readSettings, type BenchSettings } from "./settings.ts";

const results = path.join(import.meta.dirname, "results");

interface Run {
  readonly graph: BenchGraph;
  readonly running: readonly RunningContestant[];
  readonly schema: Awaited<ReturnType<typeof createSchema>>;
  readonly settings: BenchSettings;
}

async function runOperation(run: Run, operation: BenchOperation): Promise<ReportedOperation> {
  const { graph, schema, settings } = run;
  const { name, title } = operation;
  const trouble = troubleWith(operation, schema);
  if (trouble !== null) {
    say(`${name}: not asked: ${trouble}`);
    return { name, title, skipped: trouble, contestants: [] };
  }
  say(`${name} …`);
  const variables = operation.variables(graph.world);
  const entrants = entrantsOf(operation, variables, run.running, schema);
  const bytes = await checkAgreement(operation, entrants);
  const hits = await hitsByContestant(graph.open, operation, variables[0], schema);
  const { seconds, connections } = settings;
  const achieved = await contest(entrants, { seconds, connections, neo4jPid: graph.neo4j.pid });
  return {
    ...{ name, title, skipped: null },
    contestants: entrants.map(({ running }, i) => ({
      ...{ name: running.contestant.name, title: running.contestant.title },
      answerBytes: bytes[i] ?? 0,
      databaseHits: hits[running.contestant.name] ?? null,
      figures:
        achieved.find(({ contestant }) => contestant === running.contestant.name)?.figures ?? [],
    })),
  };
}

async function main(words: readonly string[]): Promise<void> {
  const settings = readSettings(words);
  const operations = chosen(benchOperations, settings.only);
  const wanted = chosen(contestants, settings.contestants);
  const where = circumstances(words, neo4jVersion);
  await using opened = new AsyncDisposableStack();
  const graph = opened.use(
    await openBenchGraph({
      ...{ events: settings.events, memory: settings, isReloaded: settings.reload },
      signal: stopSignal(),
    }),
  );
  if (settings.loadOnly) return;
  const connection = { ...graph.neo4j, database: "neo4j" };
  const running: RunningContestant[] = [];
  for (const contestant of wanted) {
    running.push(opened.use(await startContestant(contestant, connection)));
  }
  const run: Run = { graph, running, settings, schema: await createSchema() };
  const reported: ReportedOperation[] = [];
  for (const operation of operations) reported.push(await runOperation(run, operation));
  const { heapMb, pageCacheMb } = settings;
  await write({
    ...{ circumstances: where, graph: graph.loaded },
    ...{ memory: { heapMb, pageCacheMb }, operations: reported },
  });
}

async function write(report: Report): Promise<void> {
  await mkdir(results, { recursive: true });
  const file = path.join(results, String(report.graph.events));
  const text = reportMarkdown(report);
  await writeFile(`${file}.json`, `${JSON.stringify(report, null, 2)}\n`);
  await writeFile(`${file}.md`, text);
  process.stdout.write(`${text}\nWritten to ${path.relative(process.cwd(), file)}.md and .json\n`);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

await main(process.argv.slice(2));
