import { mkdir } from "node:fs/promises";
import { homeOf, neo4jUsername, type Home, type LocalNeo4jSettings } from "./home.ts";
import { homeInUse, portTaken } from "./local-error.ts";
import { logTail } from "./log-tail.ts";
import { takeLock, type HeldLock, type HolderKind } from "./lock.ts";
import { endOrphan } from "./orphan.ts";
import { ensurePassword } from "./password.ts";
import { findFreePort, isFreePort } from "./port.ts";
import type { Progress } from "./progress.ts";
import type { RestartListener } from "./restart.ts";
import type { RunningNeo4j } from "./running-neo4j.ts";
import { prepareRuntime } from "./runtime.ts";
import { startServer, type Server, type ServerPlan } from "./server.ts";
import { supervise } from "./supervisor.ts";

/** A Neo4j that runs as our child; disposing stops it cleanly and lets the data folder go. */
export interface LocalNeo4j extends RunningNeo4j, AsyncDisposable {
  /** Resolves when the server ends without being asked to and is not started again. */
  readonly ended: Promise<{ readonly reason: string }>;
}

/** Who starts a managed Neo4j and how it is told what happens. */
export interface StartOptions {
  readonly holder: HolderKind;
  /** Ends a start, and restarts; a server that answers already is ended by disposing. */
  readonly signal: AbortSignal;
  readonly progress: Progress;
  /** Is told of restarts; without it a server that ends by itself is not started again. */
  readonly restarts?: RestartListener;
}

const portAttempts = 5;

/**
 * Takes the data folder, fetches what is missing, starts Neo4j and waits until it answers.
 *
 * The server ends with this process, at the latest 10 s after it, however it ends.
 *
 * @throws {ClaimgraphError} LOCAL_NEO4J_IN_USE, LOCAL_NEO4J_REQUIREMENTS, LOCAL_NEO4J_FETCH_FAILED,
 *   LOCAL_NEO4J_PORT_TAKEN, LOCAL_NEO4J_START_FAILED; the signal's reason when aborted
 */
export async function startLocalNeo4j(
  settings: LocalNeo4jSettings,
  options: StartOptions,
): Promise<LocalNeo4j> {
  try {
    return await start(settings, options);
  } catch (error) {
    // Node reports an abort as an AbortError of its own; callers know the reason that they gave.
    options.signal.throwIfAborted();
    throw error;
  }
}

async function start(settings: LocalNeo4jSettings, options: StartOptions): Promise<LocalNeo4j> {
  const home = homeOf(settings);
  const { environment } = settings;
  await using opened = new AsyncDisposableStack();
  const lock = opened.use(await takeHome(home, options));
  await mkdir(home.archives, { recursive: true });
  await endOrphan(home, options.progress);
  const runtime = await prepareRuntime(home, { ...settings, ...options });
  const password = await ensurePassword(home);
  const plan: ServerPlan = { ...options, home, settings, environment, runtime, password };
  const { server, port } = await startOnSomePort(plan);
  await announce(server, plan, port, lock);
  const supervised = supervise(server, {
    start: (signal) => startAgain({ ...plan, signal }, port, lock),
    lastLines: () => logTail(home),
    listener: options.restarts ?? null,
    signal: options.signal,
    now: () => performance.now(),
  });
  opened.defer(() => supervised.stop());
  const uri = uriOf(port);
  options.progress({ step: "ready", message: `Neo4j answers on ${uri}` });
  const life = opened.move();
  return {
    ...{ uri, username: neo4jUsername, password, ended: supervised.ended },
    get pid() {
      return supervised.pid;
    },
    [Symbol.asyncDispose]: once(() => life.disposeAsync()),
  };
}

/** Starts a server that has ended where it was, so that drivers that are open find it again. Others are told that it is away meanwhile. */
async function startAgain(plan: ServerPlan, port: number, lock: HeldLock): Promise<Server> {
  plan.signal.throwIfAborted();
  await lock.announce(null);
  // A container that outlived its command still has the port; it is removed by the start.
  if (plan.runtime.kind === "java" && !(await isFreePort(port))) throw portTaken(port);
  const server = await startServer(plan, port);
  if (server === null) throw portTaken(port);
  await announce(server, plan, port, lock);
  return server;
}

/** Tells others where the server is; one of which that cannot be told is stopped. */
async function announce(
  server: Server,
  { runtime }: ServerPlan,
  port: number,
  lock: HeldLock,
): Promise<void> {
  await using opened = new AsyncDisposableStack();
  opened.defer(() => server.stop());
  const javaVersion = runtime.kind === "java" ? runtime.java.version : null;
  await lock.announce({ uri: uriOf(port), pid: server.pid, javaVersion });
  opened.move();
}

function uriOf(port: number): string {
  return `bolt://127.0.0.1:${port}`;
}

/** Takes the home's lock. */
export async function takeHome(
  home: Home,
  options: Pick<StartOptions, "holder" | "signal">,
): Promise<HeldLock> {
  const attempt = await takeLock(home.lock, options.holder, options.signal);
  if (attempt.taken) return attempt.lock;
  throw homeInUse(home.root, attempt.holder);
}

/** Between finding a free port and Neo4j's listening on it another program may take it; then another one is tried. */
async function startOnSomePort(plan: ServerPlan): Promise<{ server: Server; port: number }> {
  const asked = plan.settings.boltPort;
  if (asked !== 0 && !(await isFreePort(asked))) throw portTaken(asked);
  let port = asked;
  for (let attempt = 0; attempt < portAttempts; attempt += 1) {
    port = asked === 0 ? await findFreePort() : asked;
    const server = await startServer(plan, port);
    if (server !== null) return { server, port };
    if (asked !== 0) break;
  }
  throw portTaken(port);
}

function once(dispose: () => Promise<void>): () => Promise<void> {
  let disposal: Promise<void> | undefined;
  return () => (disposal ??= dispose());
}
