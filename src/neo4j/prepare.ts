import neo4j, { type Session } from "neo4j-driver";
import * as z from "zod";
import type { NodeModel } from "../cypher/model.ts";
import { neededIndexes } from "./constraints.ts";
import { closed, within } from "./deadline.ts";
import { toClaimgraphError } from "./driver-errors.ts";
import type { OpenDriver } from "./driver.ts";
import { applyMigration, refuseNewer, unapplied, type Migration } from "./migrations.ts";

/** What preparing a database did. */
export interface Preparation {
  /** Names of the constraints and indexes created now. */
  readonly created: readonly string[];
  /** Numbers of the migrations applied now. */
  readonly applied: readonly number[];
}

const indexWaitSeconds = 300;
const deadlineMs = 1_000_000;
const shownIndex = z.object({ name: z.string(), state: z.string() });

/**
 * Brings a database to the state that the models need: constraints and indexes exist and are online, migrations are
 * applied. Repeating it changes nothing and costs two small reads.
 *
 * @throws {ClaimgraphError} GRAPH_TOO_NEW: a newer Claimgraph has migrated this database; nothing was changed
 * @throws {ClaimgraphError} DATABASE_UNAVAILABLE
 */
export async function prepareDatabase(
  open: OpenDriver,
  models: readonly NodeModel[],
  migrations: readonly Migration[],
  signal: AbortSignal = new AbortController().signal,
): Promise<Preparation> {
  const { driver, database } = open;
  const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE });
  const patience = { deadlineMs, signal };
  try {
    await within(refuseNewer(session, migrations), patience);
    const created = await within(createMissingIndexes(session, models), patience);
    const applied: number[] = [];
    for (const migration of await within(unapplied(session, migrations), patience)) {
      // May take as long as the graph is large: its own transactions have their time limits.
      await migration.work?.(open, signal);
      const isOurs = await within(applyMigration(session, migration), patience);
      if (isOurs) applied.push(migration.number);
    }
    return { created, applied };
  } catch (error) {
    throw toClaimgraphError(error);
  } finally {
    await closed(session.close());
  }
}

async function createMissingIndexes(
  session: Session,
  models: readonly NodeModel[],
): Promise<readonly string[]> {
  const { records } = await session.run("SHOW INDEXES YIELD name, state");
  const online = new Set(
    records
      .map((record) => shownIndex.parse(record.toObject()))
      .filter(({ state }) => state === "ONLINE")
      .map(({ name }) => name),
  );
  const missing = neededIndexes(models).filter(({ name }) => !online.has(name));
  if (missing.length === 0) return [];
  for (const { create } of missing) {
    await session.executeWrite((transaction) => transaction.run(create.text));
  }
  await session.run("CALL db.awaitIndexes($seconds)", { seconds: neo4j.int(indexWaitSeconds) });
  return missing.map(({ name }) => name);
}
