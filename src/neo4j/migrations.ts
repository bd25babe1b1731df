import type { Session } from "neo4j-driver";
import * as z from "zod";
import { ClaimgraphError } from "../errors.ts";
import { toDriverParams } from "./values.ts";
import { cypher, type Statement } from "../cypher/statement.ts";

/** One numbered step of the graph's own format, applied once in each database. */
export interface Migration {
  /** 1, 2, 3 … without gaps; never renumbered once released. */
  readonly number: number;
  readonly name: string;
  /** Run in one transaction together with the mark that they ran. */
  readonly statements: readonly Statement<null>[];
}

/** All migrations of this version, in order. Constraints and indexes are not here: the models say them. */
export const migrations: readonly Migration[] = [
  // Marks a database as ours, so that a later version knows from where it starts.
  { number: 1, name: "baseline", statements: [] },
];

const numberColumn = z.object({ number: z.number().int() });

/**
 * Applies what has not been applied, each migration in a transaction of its own.
 *
 * @returns the numbers applied now, ascending
 * @throws {ClaimgraphError} GRAPH_TOO_NEW: the database carries a migration that this version does not know
 */
export async function migrate(
  session: Session,
  known: readonly Migration[],
): Promise<readonly number[]> {
  const { records } = await session.run("MATCH (m:Migration) RETURN m.number AS number");
  const done = new Set(records.map((record) => numberColumn.parse(record.toObject()).number));
  const newest = Math.max(0, ...known.map(({ number }) => number));
  const unknown = [...done].filter((number) => number > newest);
  if (unknown.length > 0) throw graphTooNew(Math.max(...unknown), newest);
  const missing = known.filter(({ number }) => !done.has(number));
  for (const migration of missing) await applyMigration(session, migration);
  return missing.map(({ number }) => number);
}

async function applyMigration(session: Session, migration: Migration): Promise<void> {
  const { number, name, statements } = migration;
  const mark = cypher<null>`
    MERGE (m:Migration {number: ${number}})
    ON CREATE SET m.name = ${name}, m.appliedAt = datetime.transaction()`;
  await session.executeWrite(async (transaction) => {
    for (const { text, params } of [...statements, mark])
      await transaction.run(text, toDriverParams(params));
  });
}

function graphTooNew(found: number, newest: number): ClaimgraphError {
  return new ClaimgraphError(
    "GRAPH_TOO_NEW",
    `This database was prepared by a newer Claimgraph (migration ${found}; this version knows ${newest}). Update Claimgraph, or point it at another database.`,
    { found, newest },
  );
}
