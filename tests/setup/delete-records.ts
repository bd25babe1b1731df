import type { OpenDriver } from "../../src/neo4j/driver.ts";

const inParts = [
  "MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 10000 ROWS",
  "MATCH (n) WHERE NOT n:Migration CALL (n) { DELETE n } IN TRANSACTIONS OF 10000 ROWS",
] as const;

/** Deletes all but what says which migrations ran, in parts: the graphs of some tests take most of what one transaction may hold. */
export async function deleteRecords({ driver }: OpenDriver): Promise<void> {
  await using session = driver.session();
  for (const statement of inParts) await session.run(statement);
}
