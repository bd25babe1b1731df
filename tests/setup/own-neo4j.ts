import { inject } from "vitest";
import type { Neo4jConnection } from "../../src/neo4j/driver.ts";

/** The Neo4j of this worker, whose files run one after another: no other file uses its database meanwhile. */
export function ownNeo4j(): Neo4jConnection {
  const worker = Number(process.env["VITEST_POOL_ID"]);
  const own = inject("neo4j")[worker - 1];
  if (own === undefined) throw new Error(`Worker ${worker} has no Neo4j`);
  return own;
}
