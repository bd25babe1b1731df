import neo4j from "neo4j-driver";
import type { Statement } from "../cypher/statement.ts";
import { closed, DeadlinePassed, within } from "./deadline.ts";
import type { OpenDriver } from "./driver.ts";
import { toClaimgraphError } from "./driver-errors.ts";
import { toDriverParams } from "./values.ts";

/** Runs write statements; the only way ingest changes the graph. */
export interface Writer extends AsyncDisposable {
  /**
   * Runs these statements in one transaction: all take effect or none. The driver repeats it after a passing fault, so
   * each statement must be safe to repeat. Each transaction sees what the ones before it wrote.
   *
   * @throws {ClaimgraphError} DATABASE_UNAVAILABLE, QUERY_TIMEOUT, QUERY_TERMINATED
   */
  write(statements: readonly Statement<unknown>[], signal: AbortSignal): Promise<void>;
  /** What names all that was written so far; a read that is given them has seen it. Empty before the first write. */
  readonly bookmarks: readonly string[];
}

/** On top of the server's limit: the driver's repeats, 15 s, and 5 s for the answer. */
const graceMs = 20_000;

/** A writer with a session of its own, whose transactions are chained by bookmarks. `timeoutMs` is enforced by the server. */
export function createWriter(open: OpenDriver, settings: { readonly timeoutMs: number }): Writer {
  const session = open.driver.session({
    database: open.database,
    defaultAccessMode: neo4j.session.WRITE,
  });
  return {
    get bookmarks() {
      return session.lastBookmarks();
    },
    async write(statements, signal) {
      signal.throwIfAborted();
      const writing = session.executeWrite(
        async (transaction) => {
          for (const { text, params } of statements) {
            await transaction.run(text, toDriverParams(params));
          }
        },
        { timeout: settings.timeoutMs },
      );
      try {
        await within(writing, { deadlineMs: settings.timeoutMs + graceMs, signal });
      } catch (error) {
        // Rolls back what still runs; where the server is frozen, nobody hears whether it did.
        if (signal.aborted || error instanceof DeadlinePassed) {
          session.close().catch(() => undefined);
        }
        signal.throwIfAborted();
        throw toClaimgraphError(error);
      }
    },
    [Symbol.asyncDispose]: () => closed(session.close()),
  };
}
