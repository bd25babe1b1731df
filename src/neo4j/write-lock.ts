import { cypher } from "../cypher/statement.ts";

/**
 * The first statement of every transaction that changes the graph: one writes at a time. What is derived follows from what others
 * have stored too, and without the lock two who write at once would not see each other's part of it.
 */
export const writeLock = cypher<null>`
  MATCH (m:Migration {number: ${1}})
  SET m.lockedAt = datetime.transaction()`;
