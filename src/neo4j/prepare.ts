import { setTimeout } from "node:timers/promises";
import neo4j, { type Session } from "neo4j-driver";
import * as z from "zod";
import type { NodeModel } from "../cypher/model.ts";
import { neededIndexes } from "./constraints.ts";
import { closed, within, type Patience } from "./deadline.ts";
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

/** Indexes over a large graph take minutes to fill. As long as they go on filling they are waited for; no longer than this where not. */
const stalledMs = 300_000;
const lookAgainMs = 200;
const deadlineMs = 1_000_000;
const shownIndex = z.object({
  name: z.string(),
  state: z.string(),
  populationPercent: z.number(),
});
type ShownIndex = z.infer<typeof shownIndex>;

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
    const created = await createMissingIndexes(session, models, patience);
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
  patience: Patience,
): Promise<readonly string[]> {
  const shown = await within(showIndexes(session), patience);
  const online = new Set(shown.filter(isOnline).map(({ name }) => name));
  const missing = neededIndexes(models).filter(({ name }) => !online.has(name));
  if (missing.length === 0) return [];
  for (const { create } of missing) {
    const creating = session.executeWrite((transaction) => transaction.run(create.text));
    await within(creating, patience);
  }
  await filled(session, patience);
  return missing.map(({ name }) => name);
}

async function showIndexes(session: Session): Promise<readonly ShownIndex[]> {
  const { records } = await session.run("SHOW INDEXES YIELD name, state, populationPercent");
  return records.map((record) => shownIndex.parse(record.toObject()));
}

function isOnline({ state }: ShownIndex): boolean {
  return state === "ONLINE";
}

/** Waits until all indexes are online. */
async function filled(session: Session, patience: Patience): Promise<void> {
  let least = Infinity;
  let movedAt = performance.now();
  for (;;) {
    const waiting = (await within(showIndexes(session), patience)).filter((one) => !isOnline(one));
    const failed = waiting.find(({ state }) => state === "FAILED");
    if (failed !== undefined) throw new Error(`The index ${failed.name} cannot be filled`);
    if (waiting.length === 0) return;
    const left = waiting.reduce((sum, { populationPercent }) => sum + 100 - populationPercent, 0);
    if (left < least) {
      least = left;
      movedAt = performance.now();
    }
    if (performance.now() - movedAt > stalledMs) {
      throw new Error(`The index ${waiting[0]?.name ?? ""} does not fill any more`);
    }
    await setTimeout(lookAgainMs, undefined, { signal: patience.signal });
  }
}
