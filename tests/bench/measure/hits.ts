import neo4j from "neo4j-driver";
import * as z from "zod";
import type { Statement } from "../../../src/cypher/statement.ts";
import type { OpenDriver } from "../../../src/neo4j/driver.ts";
import { toDriverParams } from "../../../src/neo4j/values.ts";

/** Database hits of these statements together, as PROFILE counts them. */
export async function databaseHits(
  { driver, database }: OpenDriver,
  statements: readonly Statement<unknown>[],
): Promise<number> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  let hits = 0;
  try {
    for (const { text, params } of statements) {
      const { summary } = await session.run(`PROFILE ${text}`, toDriverParams(params));
      if (summary.profile !== false) hits += hitsOf(summary.profile);
    }
  } finally {
    await session.close();
  }
  return hits;
}

const profiled = z.object({ arguments: z.object({ GlobalMemory: z.coerce.number() }) });

/** Bytes that the costliest of these statements takes at most of the memory that Neo4j reckons for a transaction. */
export async function databaseMemory(
  { driver, database }: OpenDriver,
  statements: readonly Statement<unknown>[],
): Promise<number> {
  let most = 0;
  for (const { text, params } of statements) {
    const { summary } = await driver.executeQuery(`PROFILE ${text}`, toDriverParams(params), {
      database,
    });
    most = Math.max(most, profiled.parse(summary.profile).arguments.GlobalMemory);
  }
  return most;
}

/** The part of the driver's plans that is read here. */
interface CountedPlan {
  readonly dbHits: number;
  readonly children: readonly CountedPlan[];
}

function hitsOf(plan: CountedPlan): number {
  return plan.children.reduce((sum, child) => sum + hitsOf(child), plan.dbHits);
}
