import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { setTimeout as delay } from "node:timers/promises";
import { promisify } from "node:util";

/** A process that cannot be taken for a later one with the same number. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Differs between two processes that had the same pid, restarts of the machine included. */
  readonly startToken: string;
}

/** A process that runs now. */
export interface RunningProcess extends ProcessIdentity {
  readonly command: string;
}

const run = promisify(execFile);

/** The process with this pid, or null where none runs; one that has ended but was not collected counts as none. */
export async function findProcess(pid: number): Promise<RunningProcess | null> {
  return process.platform === "linux" ? findInProc(pid) : findByPs(pid);
}

/** Whether exactly this process still runs. */
export async function isRunning(identity: ProcessIdentity): Promise<boolean> {
  return (await findProcess(identity.pid))?.startToken === identity.startToken;
}

/** Sends a signal to exactly this process; false where it no longer runs. */
export async function signalProcess(
  identity: ProcessIdentity,
  signal: "SIGTERM" | "SIGKILL",
): Promise<boolean> {
  if (!(await isRunning(identity))) return false;
  try {
    return process.kill(identity.pid, signal);
  } catch {
    return false;
  }
}

/** Whether the process was gone before `timeoutMs` had passed. */
export async function waitForEnd(
  identity: ProcessIdentity,
  timeoutMs: number,
  signal?: AbortSignal,
): Promise<boolean> {
  const deadline = performance.now() + timeoutMs;
  while (await isRunning(identity)) {
    if (performance.now() > deadline) return false;
    await delay(50, undefined, signal === undefined ? {} : { signal });
  }
  return true;
}

/** Ends the process: asks, waits for `graceMs`, then kills. Resolves when it is gone. */
export async function endProcess(identity: ProcessIdentity, graceMs: number): Promise<void> {
  await signalProcess(identity, "SIGTERM");
  if (await waitForEnd(identity, graceMs)) return;
  await signalProcess(identity, "SIGKILL");
  await waitForEnd(identity, 5_000);
}

/** proc(5): the name in brackets may hold anything, so fields are counted from the last bracket; 3 is the state, 22 the start. */
async function findInProc(pid: number): Promise<RunningProcess | null> {
  try {
    const [stat, commandLine, bootId] = await Promise.all([
      readFile(`/proc/${pid}/stat`, "utf8"),
      readFile(`/proc/${pid}/cmdline`, "utf8"),
      readFile("/proc/sys/kernel/random/boot_id", "utf8"),
    ]);
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const state = fields[0] ?? "";
    if (state === "Z" || state === "X") return null;
    const startToken = `${bootId.slice(0, 8)}-${fields[19] ?? ""}`;
    return { pid, startToken, command: commandLine.replaceAll("\0", " ").trim() };
  } catch {
    return null;
  }
}

async function findByPs(pid: number): Promise<RunningProcess | null> {
  try {
    const { stdout } = await run("ps", ["-o", "stat=,lstart=,command=", "-p", String(pid)], {
      env: { LC_ALL: "C", PATH: "/bin:/usr/bin" },
    });
    const match = /^\s*(\S+)\s+(\w+ \w+ +\d+ [\d:]+ \d+)\s+(.*)$/m.exec(stdout);
    if (match === null || match[1]?.startsWith("Z") === true) return null;
    return { pid, startToken: match[2] ?? "", command: match[3] ?? "" };
  } catch {
    return null;
  }
}
