import { loadavg } from "node:os";
import type { GraphQLSchema } from "graphql";
import type { BenchGraph } from "../bench-graph.ts";
import type { OpenDriver } from "../../../src/neo4j/driver.ts";
import type { RunningContestant } from "../contestants/contestant.ts";
import type { BenchOperation } from "../operations/operation.ts";
import type { ReportedContestant, ReportedOperation } from "../report/report.ts";
import type { BenchSettings } from "../settings.ts";
import { checkAgreement, entrantsOf } from "./agree.ts";
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
  const skip = (reason: string): ReportedOperation => {
    process.stderr.write(`  not measured: ${reason}\n`);
    process.exitCode = 1;
    return { name, title, skipped: reason, contestants: [], loadAverage };
  };
  const trouble = troubleWith(operation, arena.schema);
  if (trouble !== null) return skip(trouble);
  const { graph, schema, settings, running } = arena;
  const variables = await operation.variables(graph);
  const { entrants, absent } = entrantsOf(operation, variables, running, schema);
  const { answering, failing, difference } = await checkAgreement(operation, entrants);
  if (failing.length > 0) await endTransactions(graph.open);
  if (difference !== null) return skip(difference);
  for (const { running: each, reason } of failing) {
    process.stderr.write(`  ${each.contestant.name} fails: ${reason}\n`);
    if (ownNames.has(each.contestant.name)) process.exitCode = 1;
  }
  const hits = new Map<string, number | null>();
  for (const { entrant } of answering) {
    const { name: who } = entrant.running.contestant;
    hits.set(who, await hitsOf(who, operation, variables[0], { open: graph.open, schema }));
  }
  const achieved = await contest(
    answering.map(({ entrant }) => entrant),
    { ...settings, neo4jPid: graph.neo4j.pid },
  );
  const measured = answering.map(({ entrant: { running: each }, bytes }): ReportedContestant => {
    const { name: contestant, title: who } = each.contestant;
    const figures = achieved.find((one) => one.contestant === contestant)?.figures ?? [];
    return {
      ...{ name: contestant, title: who, cannot: null, answerBytes: bytes },
      ...{ databaseHits: hits.get(contestant) ?? null, figures: [...figures] },
    };
  });
  const others = [...absent, ...failing].map(({ running: each, reason }): ReportedContestant => ({
    ...{ name: each.contestant.name, title: each.contestant.title, cannot: reason },
    ...{ answerBytes: 0, databaseHits: null, figures: [] },
  }));
  return { name, title, skipped: null, contestants: [...measured, ...others], loadAverage };
}

/** Whoever was not waited for to the end is not to disturb those who come next. */
async function endTransactions({ driver, database }: OpenDriver): Promise<void> {
  const text = `
    SHOW TRANSACTIONS YIELD transactionId AS id, currentQuery
    WHERE NOT currentQuery CONTAINS "SHOW TRANSACTIONS"
    TERMINATE TRANSACTIONS id YIELD message
    RETURN message`;
  await driver.executeQuery(text, {}, { database });
}
