import type { Config } from "./config.ts";
import { openDriver, type OpenDriver } from "./neo4j/driver.ts";
import type { HolderKind } from "./neo4j/local/lock.ts";
import { startLocalNeo4j } from "./neo4j/local/local-neo4j.ts";
import type { Progress } from "./neo4j/local/progress.ts";
import type { RestartListener } from "./neo4j/local/restart.ts";
import { findRunningNeo4j } from "./neo4j/local/running-neo4j.ts";

/** Which database is used and whether it is ours to end. */
export interface Database extends OpenDriver {
  /** Where it is, in words for the user. */
  readonly description: string;
  /** Resolves with the reason when a server that we started ends unasked and is not started again; never for others. */
  readonly ended: Promise<{ readonly reason: string }>;
}

/** Who connects and how it is told what happens. */
export interface ConnectOptions {
  readonly holder: HolderKind;
  /** Holders whose running managed server is used rather than refused. */
  readonly shareWith: readonly HolderKind[];
  readonly signal: AbortSignal;
  readonly progress: Progress;
  /** Is told of restarts of a server that we started; without it there are none. */
  readonly restarts?: RestartListener;
}

/**
 * The database of these settings: the one at NEO4J_URI, else the managed one, started here unless somebody
 * already runs it with whom it may be shared.
 *
 * @throws {ClaimgraphError} DATABASE_UNAVAILABLE, DATABASE_UNSUPPORTED, and those of startLocalNeo4j
 */
export async function connectDatabase(config: Config, options: ConnectOptions): Promise<Database> {
  const { database } = config;
  if (config.remote !== null) {
    const open = await openDriver({ ...config.remote, database }, options);
    return { ...open, description: config.remote.uri, ended: never };
  }
  const running = await findRunningNeo4j(config.local.home);
  if (running !== null && options.shareWith.includes(running.holder.kind)) {
    const open = await openDriver({ ...running, database }, options);
    return { ...open, description: `${running.uri} (managed, already running)`, ended: never };
  }
  return startManaged(config, options);
}

async function startManaged(config: Config, options: ConnectOptions): Promise<Database> {
  await using opened = new AsyncDisposableStack();
  const local = opened.use(await startLocalNeo4j(config.local, options));
  const open = opened.use(await openDriver({ ...local, database: config.database }, options));
  const life = opened.move();
  return {
    driver: open.driver,
    database: open.database,
    description: `${local.uri} (managed, in ${config.local.home})`,
    ended: local.ended,
    [Symbol.asyncDispose]: () => life.disposeAsync(),
  };
}

const never = new Promise<never>(() => undefined);
