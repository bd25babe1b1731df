import { spawn, type ChildProcessByStdio } from "node:child_process";
import path from "node:path";
import type { Readable, Writable } from "node:stream";
import { createInterface } from "node:readline";
import type { Environment, Home } from "./home.ts";
import { endProcess, waitForEnd, type ProcessIdentity } from "./process-identity.ts";

/** A command that runs a Neo4j until it is told to stop. */
export interface ServerCommand {
  readonly executable: string;
  readonly args: readonly string[];
  readonly folder: string;
  readonly environment: Environment;
  /** Name of the container that the command runs, if it does. */
  readonly container?: string;
}

/** A server under a watchdog. */
export interface Launched {
  readonly identity: ProcessIdentity;
  /** Resolves when the process is gone, asked or not, with how it ended. */
  readonly ended: Promise<string>;
  /** Asks for a clean stop and waits; kills after 2 minutes. True where it was clean. */
  stop(): Promise<boolean>;
}

const stopWithinMs = 120_000;
const graceMs = 8_000;

/** Starts the command under a watchdog; resolves when its process exists, or with how it failed to. */
export async function launch(home: Home, command: ServerCommand): Promise<Launched | string> {
  const watchdog = spawn(
    process.execPath,
    [
      path.join(import.meta.dirname, `watchdog${path.extname(import.meta.filename)}`),
      ...[home.processRecord, home.console, command.folder, command.container ?? ""],
      ...[command.executable, ...command.args],
    ],
    { detached: true, stdio: ["pipe", "pipe", "ignore"], env: command.environment },
  );
  const report = listen(watchdog);
  const identity = await report.started;
  if (identity === null) return report.ended;
  const ended = report.ended.then(async (reason) => {
    // A watchdog that was killed has not ended the server: then it is on us.
    await endProcess(identity, graceMs);
    return reason;
  });
  return {
    identity,
    ended,
    async stop() {
      watchdog.stdin.write("stop\n");
      const isClean = await waitForEnd(identity, stopWithinMs);
      if (!isClean) await endProcess(identity, 0);
      await ended;
      return isClean;
    },
  };
}

type Watchdog = ChildProcessByStdio<Writable, Readable, null>;

interface Report {
  /** Null where the command could not be run. */
  readonly started: Promise<ProcessIdentity | null>;
  readonly ended: Promise<string>;
}

/** What the watchdog says on its standard output. */
function listen(watchdog: Watchdog): Report {
  let reason = "its watchdog was killed";
  watchdog.stdin.on("error", () => undefined);
  const lines = createInterface({ input: watchdog.stdout });
  const started = new Promise<ProcessIdentity | null>((resolve) => {
    lines.on("line", (line) => {
      const [word, first = "", ...rest] = line.split(" ");
      if (word === "started") resolve({ pid: Number(first), startToken: rest.join(" ") });
      else reason = [first, ...rest].join(" ");
    });
    watchdog.on("close", () => {
      resolve(null);
    });
  });
  const ended = new Promise<string>((resolve) => {
    watchdog.on("error", (error) => {
      resolve(error.message);
    });
    watchdog.on("close", () => {
      resolve(reason);
    });
  });
  return { started, ended };
}
