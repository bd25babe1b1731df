import { loadavg } from "node:os";
import { setTimeout as delay } from "node:timers/promises";
import type { GraphQLSchema } from "graphql";
import type { BenchGraph } from "../bench-graph.ts";
import type { OpenDriver } from "../../../src/neo4j/driver.ts";
import type { RunningContestant } from "../contestants/contestant.ts";
import type { BenchOperation } from "../operations/operation.ts";
import type { ReportedContestant, ReportedOperation } from "../report/report.ts";
import type { BenchSettings } from "../settings.ts";
import { checkAgreement, entrantsOf, type Absent, type Agreement } from "./agree.ts";
import { troubleWith } from "./askable.ts";
import { contest, type Achievement } from "./contest.ts";
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

/** Asks everybody who can be asked one operation, in all arenas in turn. Where it cannot be asked or answers differ, the reports say so. */
export async function measureOperation(
  operation: BenchOperation,
  arenas: readonly Arena[],
): Promise<readonly ReportedOperation[]> {
  const { name, title } = operation;
  const loadAverage = loadavg()[0] ?? 0;
  try {
    const all = await measureAll(operation, arenas);
    return all.map((contestants) => ({ name, title, skipped: null, contestants, loadAverage }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`  not measured: ${reason}\n`);
    process.exitCode = 1;
    return arenas.map(() => ({ name, title, skipped: reason, contestants: [], loadAverage }));
  }
}

/** @throws Error: our schema cannot be asked it, two answers differ, or somebody fails under load */
async function measureAll(
  operation: BenchOperation,
  arenas: readonly Arena[],
): Promise<readonly ReportedContestant[][]> {
  const called: Called[] = [];
  for (const arena of arenas) called.push(await call(operation, arena));
  const competitors = called.flatMap(({ arena, answering }) =>
    answering.map(({ entrant }) => ({ entrant, neo4jPid: arena.graph.neo4j.pid })),
  );
  const effort = arenas[0]?.settings ?? { seconds: 0, connections: [] };
  const achieved = await contest(competitors, effort);
  const reported: ReportedContestant[][] = [];
  for (const each of called) reported.push(await judged(each, achieved));
  return reported;
}

/** Whoever can be asked an operation in an arena, after all have given the same answers. */
interface Called extends Agreement {
  readonly arena: Arena;
  readonly absent: readonly Absent[];
  /** By the contestants' names; null where the statement is not known. */
  readonly hits: ReadonlyMap<string, number | null>;
}

async function call(operation: BenchOperation, arena: Arena): Promise<Called> {
  const { graph, schema, running } = arena;
  const trouble = troubleWith(operation, schema);
  if (trouble !== null) throw new Error(trouble);
  const variables = await operation.variables(graph);
  const { entrants, absent } = entrantsOf(operation, variables, running, schema);
  const agreement = await checkAgreement(operation, entrants);
  await sayFailures(agreement.failing, arena);
  if (agreement.difference !== null) throw new Error(agreement.difference);
  const hits = new Map<string, number | null>();
  for (const { entrant } of agreement.answering) {
    const { name } = entrant.running.contestant;
    hits.set(name, await hitsOf(name, operation, variables[0], { open: graph.open, schema }));
  }
  return { ...agreement, arena, absent, hits };
}

async function judged(
  { arena, answering, absent, failing, hits }: Called,
  achieved: readonly Achievement[],
): Promise<ReportedContestant[]> {
  const ends = new Map(achieved.map((each) => [each.entrant, each]));
  const broken = answering.flatMap(({ entrant }): readonly Absent[] => {
    const reason = ends.get(entrant)?.failure;
    return typeof reason === "string" ? [{ running: entrant.running, reason }] : [];
  });
  await sayFailures(broken, arena);
  const measured = answering.map(({ entrant, bytes }): ReportedContestant => {
    const { name, title } = entrant.running.contestant;
    const found = ends.get(entrant);
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

/** Says who fails, and ends what they have left running. */
async function sayFailures(failures: readonly Absent[], { graph }: Arena): Promise<void> {
  for (const failure of failures) sayFailure(failure);
  if (failures.length > 0) await endTransactions(graph.open);
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
