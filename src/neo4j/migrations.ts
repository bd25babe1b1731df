import type { Session } from "neo4j-driver";
import * as z from "zod";
import { cypher, type Statement } from "../cypher/statement.ts";
import { ClaimgraphError } from "../errors.ts";
import type { OpenDriver } from "./driver.ts";
import { toDriverParams } from "./values.ts";

/** One numbered step of the graph's own format, applied once in each database. */
export interface Migration {
  /** 1, 2, 3 … without gaps; never renumbered once released. */
  readonly number: number;
  readonly name: string;
  /** What is too much for one transaction: done before the others, in its own, and safe to repeat; null where there is none. */
  readonly work: ((open: OpenDriver, signal: AbortSignal) => Promise<void>) | null;
  /** Run in one transaction together with the mark that they ran. */
  readonly statements: readonly Statement<null>[];
}

const numberColumn = z.object({ number: z.number().int() });

/**
 * Refuses a database that a newer version has migrated.
 *
 * @throws {ClaimgraphError} GRAPH_TOO_NEW: it carries a migration that this version does not know
 */
export async function refuseNewer(session: Session, known: readonly Migration[]): Promise<void> {
  const newest = Math.max(0, ...known.map(({ number }) => number));
  const found = Math.max(0, ...(await appliedNumbers(session)));
  if (found > newest) throw graphTooNew(found, newest);
}

/** Those of these migrations that have not been applied, in order. */
export async function unapplied(
  session: Session,
  known: readonly Migration[],
): Promise<readonly Migration[]> {
  const done = new Set(await appliedNumbers(session));
  return known.filter(({ number }) => !done.has(number));
}

async function appliedNumbers(session: Session): Promise<readonly number[]> {
  const { records } = await session.run("MATCH (m:Migration) RETURN m.number AS number");
  return records.map((record) => numberColumn.parse(record.toObject()).number);
}

/**
 * Runs a migration's statements in a transaction of their own. Needs the uniqueness constraint of migrations.
 *
 * @returns false where another process applied it first: the mark's lock makes the later one wait for the first to commit
 */
export async function applyMigration(session: Session, migration: Migration): Promise<boolean> {
  const { number, name, statements } = migration;
  const mark = cypher<null>`
    MERGE (m:Migration {number: ${number}})
    ON CREATE SET m.name = ${name}, m.appliedAt = datetime.transaction()`;
  return session.executeWrite(async (transaction) => {
    const { summary } = await transaction.run(mark.text, toDriverParams(mark.params));
    if (summary.counters.updates().nodesCreated === 0) return false;
    for (const { text, params } of statements) await transaction.run(text, toDriverParams(params));
    return true;
  });
}

function graphTooNew(found: number, newest: number): ClaimgraphError {
  return new ClaimgraphError(
    "GRAPH_TOO_NEW",
    `This database was prepared by a newer Claimgraph (migration ${found}; this version knows ${newest}). Update Claimgraph, or point it at another database.`,
    { found, newest },
  );
}
