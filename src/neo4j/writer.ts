import neo4j from "neo4j-driver";
import type { Statement } from "../cypher/statement.ts";
import type { OpenDriver } from "./driver.ts";
import { toClaimgraphError } from "./driver-errors.ts";
import { toDriverParams } from "./values.ts";

/** Runs write statements; the only way ingest changes the graph. */
export interface Writer extends AsyncDisposable {
  /**
   * Runs these statements in one transaction: all take effect or none. The driver repeats it after a passing fault, so
   * each statement must be safe to repeat. Each transaction sees what the ones before it wrote.
   *
   * @throws {ClaimgraphError} DATABASE_UNAVAILABLE, QUERY_TIMEOUT
   */
  write(statements: readonly Statement<unknown>[], signal: AbortSignal): Promise<void>;
}

/** A writer with a session of its own, whose transactions are chained by bookmarks. `timeoutMs` is enforced by the server. */
export function createWriter(open: OpenDriver, settings: { readonly timeoutMs: number }): Writer {
  const session = open.driver.session({
    database: open.database,
    defaultAccessMode: neo4j.session.WRITE,
  });
  return {
    async write(statements, signal) {
      signal.throwIfAborted();
      const stop = (): void => {
        void session.close();
      };
      signal.addEventListener("abort", stop, { once: true });
      try {
        await session.executeWrite(
          async (transaction) => {
            for (const { text, params } of statements) {
              await transaction.run(text, toDriverParams(params));
            }
          },
          { timeout: settings.timeoutMs },
        );
      } catch (error) {
        signal.throwIfAborted();
        throw toClaimgraphError(error);
      } finally {
        signal.removeEventListener("abort", stop);
      }
    },
    [Symbol.asyncDispose]: () => session.close(),
  };
}
