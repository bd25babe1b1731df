import { loadavg } from "node:os";
import { setTimeout as delay } from "node:timers/promises";
import type { GraphQLSchema } from "graphql";
import type { BenchGraph } from "../bench-graph.ts";
import type { OpenDriver } from "../../../src/neo4j/driver.ts";
import type { RunningContestant } from "../contestants/contestant.ts";
import type { BenchOperation } from "../operations/operation.ts";
import type { ReportedContestant, ReportedOperation } from "../report/report.ts";
import type { BenchSettings } from "../settings.ts";
import { checkAgreement, entrantsOf, type Absent } from "./agree.ts";
import { troubleWith } from "./askable.ts";
import { contest } from "./contest.ts";
import { hitsOf } from "./hits-of.ts";

/** What is measured with whom. */
export interface Arena {
  readonly graph: BenchGraph;
  readonly running: readonly RunningContestant[];
  readonly schema: GraphQLSchema;
  readonly settings: BenchSettings;
}

/** Those who must be able to answer everything. */
const ownNames: ReadonlySet<string> = new Set(["limit", "ours"]);

/** Asks everybody who can be asked one operation. Where it cannot be asked or answers differ, the report says so. */
export async function measureOperation(
  operation: BenchOperation,
  arena: Arena,
): Promise<ReportedOperation> {
  const { name, title } = operation;
  const loadAverage = loadavg()[0] ?? 0;
  try {
    const contestants = await measureAll(operation, arena);
    return { name, title, skipped: null, contestants: [...contestants], loadAverage };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`  not measured: ${reason}\n`);
    process.exitCode = 1;
    return { name, title, skipped: reason, contestants: [], loadAverage };
  }
}

/** @throws Error: our schema cannot be asked it, two answers differ, or somebody fails under load */
async function measureAll(
  operation: BenchOperation,
  { graph, schema, settings, running }: Arena,
): Promise<readonly ReportedContestant[]> {
  const trouble = troubleWith(operation, schema);
  if (trouble !== null) throw new Error(trouble);
  const variables = await operation.variables(graph);
  const { entrants, absent } = entrantsOf(operation, variables, running, schema);
  const { answering, failing, difference } = await checkAgreement(operation, entrants);
  for (const failure of failing) sayFailure(failure);
  if (failing.length > 0) await endTransactions(graph.open);
  if (difference !== null) throw new Error(difference);
  const hits = new Map<string, number | null>();
  for (const { entrant } of answering) {
    const { name } = entrant.running.contestant;
    hits.set(name, await hitsOf(name, operation, variables[0], { open: graph.open, schema }));
  }
  const achieved = await contest(
    answering.map(({ entrant }) => entrant),
    { ...settings, neo4jPid: graph.neo4j.pid },
  );
  const broken = answering.flatMap(({ entrant: { running: each } }): readonly Absent[] => {
    const failure = achieved.find(({ contestant }) => contestant === each.contestant.name)?.failure;
    return typeof failure === "string" ? [{ running: each, reason: failure }] : [];
  });
  for (const failure of broken) sayFailure(failure);
  if (broken.length > 0) await endTransactions(graph.open);
  const measured = answering.map(({ entrant: { running: each }, bytes }): ReportedContestant => {
    const { name, title } = each.contestant;
    const found = achieved.find(({ contestant }) => contestant === name);
    const figures = [...(found?.figures ?? [])];
    return {
      ...{ name, title, figures, answerBytes: bytes, databaseHits: hits.get(name) ?? null },
      cannot: figures.length === 0 ? (found?.failure ?? null) : null,
    };
  });
  const others = [...absent, ...failing].map(({ running: each, reason }): ReportedContestant => ({
    ...{ name: each.contestant.name, title: each.contestant.title, cannot: reason },
    ...{ answerBytes: 0, databaseHits: null, figures: [] },
  }));
  return [...measured, ...others];
}

function sayFailure({ running: { contestant }, reason }: Absent): void {
  process.stderr.write(`  ${contestant.name} fails: ${reason}\n`);
  if (ownNames.has(contestant.name)) process.exitCode = 1;
}

const others = `
  SHOW TRANSACTIONS YIELD transactionId AS id, currentQuery
  WHERE NOT currentQuery CONTAINS "SHOW TRANSACTIONS"`;

/** Whoever was not waited for to the end is not to disturb those who come next. */
async function endTransactions({ driver, database }: OpenDriver): Promise<void> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const { records } = await driver.executeQuery(
      `${others} TERMINATE TRANSACTIONS id YIELD message RETURN message`,
      {},
      { database },
    );
    if (records.length === 0) return;
    await delay(500);
  }
}
