import { classArchive, type ClassArchive } from "./class-archive.ts";
import { dockerCommand } from "./docker.ts";
import { endReason } from "./end-reason.ts";
import type { Environment, Home, LocalNeo4jSettings } from "./home.ts";
import { classPath, serverFlags, writeArguments } from "./java-arguments.ts";
import type { Java } from "./java.ts";
import { launch, type Launched, type ServerCommand } from "./launch.ts";
import { startFailed } from "./local-error.ts";
import { logTail } from "./log-tail.ts";
import { isInitialised, setInitialPassword } from "./password.ts";
import { isFreePort } from "./port.ts";
import type { Progress } from "./progress.ts";
import { waitUntilReady } from "./ready.ts";
import type { Runtime } from "./runtime.ts";
import { writeServerSettings } from "./server-settings.ts";

/** All that a server is started from. */
export interface ServerPlan {
  readonly home: Home;
  readonly settings: LocalNeo4jSettings;
  readonly environment: Environment;
  readonly runtime: Runtime;
  readonly password: string;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/** A server that answers. */
export interface Server {
  readonly pid: number;
  /** Resolves with the reason when the process is gone, asked or not. */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

/** Recovery of a large database after a crash is what takes long; a start takes seconds. */
const readyWithinMs = 180_000;

/**
 * Starts the server on this port and waits until it answers; null where another program took the port meanwhile.
 *
 * @throws {ClaimgraphError} LOCAL_NEO4J_START_FAILED
 */
export async function startServer(plan: ServerPlan, port: number): Promise<Server | null> {
  const { command, archive } = await prepare(plan, port);
  plan.progress({ step: "start", message: `Starting Neo4j on 127.0.0.1:${port}` });
  const launched = await launch(plan.home, command);
  if (typeof launched === "string") {
    throw startFailed(`it ended (${launched}).`, plan.home.console, await logTail(plan.home));
  }
  const failure = await becomeReady(plan, port, launched);
  if (failure === null) return running(plan, launched, archive);
  await launched.stop();
  await archive?.keep(false);
  plan.signal.throwIfAborted();
  if (failure.hasEnded && !(await isFreePort(port))) return null;
  throw startFailed(failure.reason, plan.home.logs, await logTail(plan.home));
}

interface Prepared {
  readonly command: ServerCommand;
  /** Null in a container. */
  readonly archive: ClassArchive | null;
}

async function prepare(plan: ServerPlan, port: number): Promise<Prepared> {
  const { home, settings, environment, runtime, password } = plan;
  switch (runtime.kind) {
    case "java":
      return prepareJava(plan, runtime.java, port);
    case "docker": {
      const server = { port, password, environment };
      const command = await dockerCommand(runtime.executable, home, settings, server);
      return { command, archive: null };
    }
  }
}

async function prepareJava(plan: ServerPlan, java: Java, port: number): Promise<Prepared> {
  const { home, settings, environment, signal } = plan;
  await writeServerSettings(home, settings, port);
  if (!(await isInitialised(home))) {
    plan.progress({ step: "password", message: "Making the database's password" });
    await setInitialPassword(home, java, plan.password, { environment, signal });
  }
  const archive = await classArchive(home, java);
  await writeArguments(home.argumentFile, [
    ...serverFlags(home, settings, java),
    archive.flag,
    ...(await classPath()),
    "org.neo4j.server.CommunityEntryPoint",
    `--home-dir=${home.server}`,
    `--config-dir=${home.conf}`,
  ]);
  const args = [`@${home.argumentFile}`];
  return {
    command: { executable: java.executable, args, folder: home.jars, environment },
    archive,
  };
}

interface Failure {
  readonly reason: string;
  /** Whether the process ended of itself. */
  readonly hasEnded: boolean;
}

async function becomeReady(
  plan: ServerPlan,
  port: number,
  launched: Launched,
): Promise<Failure | null> {
  const settled = new AbortController();
  const signal = AbortSignal.any([plan.signal, settled.signal, AbortSignal.timeout(readyWithinMs)]);
  const ready = waitUntilReady({ port, password: plan.password }, signal).then(
    () => null,
    () => ({ reason: `it did not answer within ${readyWithinMs / 1000} s.`, hasEnded: false }),
  );
  const ended = launched.ended.then((how) => ({ reason: `it ended (${how}).`, hasEnded: true }));
  const failure = await Promise.race([ready, ended]);
  settled.abort();
  return failure;
}

function running(plan: ServerPlan, launched: Launched, archive: ClassArchive | null): Server {
  return {
    pid: launched.identity.pid,
    ended: launched.ended.then((how) => endReason(how, plan.settings.heapMb)),
    async stop() {
      const message =
        archive?.isWriting === true
          ? "Stopping Neo4j and keeping its classes for faster starts (some seconds, once)"
          : "Stopping Neo4j";
      plan.progress({ step: "stop", message });
      const isClean = await launched.stop();
      await archive?.keep(isClean);
    },
  };
}
