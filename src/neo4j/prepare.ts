import neo4j from "neo4j-driver";
import type { NodeModel } from "../cypher/model.ts";
import { constraintStatements } from "./constraints.ts";
import { toClaimgraphError } from "./driver-errors.ts";
import type { OpenDriver } from "./driver.ts";
import { migrate, type Migration } from "./migrations.ts";

/** What preparing a database did. */
export interface Preparation {
  /** Numbers of the migrations applied now. */
  readonly applied: readonly number[];
}

const indexWaitSeconds = 300;

/**
 * Brings a database to the state that the models need: constraints and indexes exist and are online, migrations are
 * applied. Repeating it changes nothing.
 *
 * @throws {ClaimgraphError} GRAPH_TOO_NEW: a newer Claimgraph has migrated this database
 * @throws {ClaimgraphError} DATABASE_UNAVAILABLE
 */
export async function prepareDatabase(
  { driver, database }: OpenDriver,
  models: readonly NodeModel[],
  migrations: readonly Migration[],
): Promise<Preparation> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE });
  try {
    const applied = await migrate(session, migrations);
    for (const { text } of constraintStatements(models)) {
      await session.executeWrite((transaction) => transaction.run(text));
    }
    await session.run("CALL db.awaitIndexes($seconds)", { seconds: indexWaitSeconds });
    return { applied };
  } catch (error) {
    throw toClaimgraphError(error);
  } finally {
    await session.close();
  }
}
