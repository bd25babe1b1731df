import neo4j, { type Session } from "neo4j-driver";
import type { Statement } from "../cypher/statement.ts";
import { within, type Patience } from "./deadline.ts";
import type { OpenDriver } from "./driver.ts";
import { databaseAbsent, isRetryable, toClaimgraphError } from "./driver-errors.ts";
import { toDriverParams } from "./values.ts";

/** Runs read statements; the only way the query engine reaches the database. */
export interface Reader {
  /**
   * The rows of a statement, as objects by column.
   *
   * Cost: one round trip (an auto-commit transaction in READ mode).
   *
   * `bookmarks` name writes that the rows must have seen; the server waits until it has them.
   *
   * @throws {ClaimgraphError} DATABASE_UNAVAILABLE, QUERY_TIMEOUT, QUERY_TERMINATED, BOOKMARK_INVALID
   */
  read<Row>(
    statement: Statement<Row>,
    signal: AbortSignal,
    bookmarks?: readonly string[],
  ): Promise<readonly Row[]>;
}

/** The same reader, all of whose reads have seen these writes. */
export function afterBookmarks(reader: Reader, bookmarks: readonly string[]): Reader {
  return { read: (statement, signal) => reader.read(statement, signal, bookmarks) };
}

/** What the server's own limit is exceeded by before we stop waiting for it. */
const graceMs = 5_000;
const attempts = 4;
const firstPauseMs = 50;

/** How a reader waits. */
export interface ReaderSettings {
  /** For one statement. */
  readonly timeoutMs: number;
  /** Why the database is known not to answer now, for the client; null where nothing is known. Then no read is tried. */
  readonly absence?: () => string | null;
}

/**
 * A reader over this driver. `timeoutMs` is enforced by the server on every transaction; a server that does not even do
 * that is given up 5 s later, and at once when the signal is aborted.
 */
export function createReader(open: OpenDriver, settings: ReaderSettings): Reader {
  return {
    async read<Row>(
      statement: Statement<Row>,
      signal: AbortSignal,
      bookmarks: readonly string[] = [],
    ) {
      const { timeoutMs } = settings;
      const endsAt = performance.now() + timeoutMs + graceMs;
      for (let attempt = 1; ; attempt += 1) {
        const patience = { deadlineMs: endsAt - performance.now(), signal };
        try {
          const absence = settings.absence?.() ?? null;
          if (absence !== null) throw databaseAbsent(absence);
          return await readOnce<Row>(open, statement, { timeoutMs, patience, bookmarks });
        } catch (error) {
          signal.throwIfAborted();
          if (attempt === attempts || !isRetryable(error)) {
            throw toClaimgraphError(error);
          }
          await pause(firstPauseMs * 2 ** (attempt - 1), signal);
        }
      }
    },
  };
}

interface Attempt {
  readonly timeoutMs: number;
  readonly patience: Patience;
  readonly bookmarks: readonly string[];
}

async function readOnce<Row>(
  open: OpenDriver,
  statement: Statement<Row>,
  { timeoutMs, patience, bookmarks }: Attempt,
): Promise<readonly Row[]> {
  patience.signal.throwIfAborted();
  const session = open.driver.session({
    database: open.database,
    defaultAccessMode: neo4j.session.READ,
    bookmarks: [...bookmarks],
  });
  try {
    return await within(rowsOf<Row>(session, statement, timeoutMs), patience);
  } finally {
    // Ends the statement where it still runs. Nobody waits: a frozen server never says that it did.
    session.close().catch(() => undefined);
  }
}

async function rowsOf<Row>(
  session: Session,
  statement: Statement<Row>,
  timeoutMs: number,
): Promise<readonly Row[]> {
  const params = toDriverParams(statement.params);
  const result = await withoutStack(() =>
    session.run(statement.text, params, { timeout: timeoutMs }),
  );
  return result.records.map(
    // A border: the driver cannot know the columns; the goldens show that statements and plans agree on them.
    (record) => record.toObject() as Row,
  );
}

/**
 * The driver takes the stack at every statement, in case that it fails: some 4 % of what a read costs Node, for a stack that
 * always ends here.
 */
function withoutStack<T>(run: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms);
    signal.addEventListener("abort", done, { once: true });
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    }
  });
}
