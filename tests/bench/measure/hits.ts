import neo4j from "neo4j-driver";
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

/** The part of the driver's plans that is read here. */
interface CountedPlan {
  readonly dbHits: number;
  readonly children: readonly CountedPlan[];
}

function hitsOf(plan: CountedPlan): number {
  return plan.children.reduce((sum, child) => sum + hitsOf(child), plan.dbHits);
}
