import { mkdir } from "node:fs/promises";
import { homeOf, neo4jUsername, type Home, type LocalNeo4jSettings } from "./home.ts";
import { homeInUse, portTaken } from "./local-error.ts";
import { takeLock, type HeldLock, type HolderKind } from "./lock.ts";
import { endOrphan } from "./orphan.ts";
import { ensurePassword } from "./password.ts";
import { findFreePort, isFreePort } from "./port.ts";
import type { Progress } from "./progress.ts";
import type { RunningNeo4j } from "./running-neo4j.ts";
import { prepareRuntime } from "./runtime.ts";
import { startServer, type Server, type ServerPlan } from "./server.ts";

/** A Neo4j that runs as our child; disposing stops it cleanly and lets the data folder go. */
export interface LocalNeo4j extends RunningNeo4j, AsyncDisposable {
  /** Resolves when the server ends without being asked to. */
  readonly ended: Promise<{ readonly reason: string }>;
}

/** Who starts a managed Neo4j and how it is told what happens. */
export interface StartOptions {
  readonly holder: HolderKind;
  /** Ends the start; a server that answers already is ended by disposing. */
  readonly signal: AbortSignal;
  readonly progress: Progress;
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
  let isAsked = false;
  opened.defer(async () => {
    isAsked = true;
    await server.stop();
  });
  const uri = `bolt://127.0.0.1:${port}`;
  const javaVersion = runtime.kind === "java" ? runtime.java.version : null;
  await lock.announce({ uri, pid: server.pid, javaVersion });
  options.progress({ step: "ready", message: `Neo4j answers on ${uri}` });
  const ended = new Promise<{ readonly reason: string }>((resolve) => {
    void server.ended.then((reason) => {
      if (!isAsked) resolve({ reason });
    });
  });
  const life = opened.move();
  return {
    ...{ uri, username: neo4jUsername, password, pid: server.pid, ended },
    [Symbol.asyncDispose]: once(() => life.disposeAsync()),
  };
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
