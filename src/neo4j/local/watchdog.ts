/**
 * Runs the server and ends it when whoever asked for it is gone: `watchdog.ts RECORD LOG FOLDER CONTAINER COMMAND...`
 *
 * The starter keeps the other end of standard input. The word `stop` there asks the server to stop and waits as long
 * as that takes; the end of the input means that the starter has died, and then the server has 8 s. Says `started PID TOKEN`
 * and `ended REASON` on standard output. In a process group of its own, so Ctrl-C in a terminal reaches only the starter.
 */
import { execFileSync, spawn } from "node:child_process";
import { openSync, writeFileSync } from "node:fs";
import { findProcess } from "./process-identity.ts";

const graceMs = 8_000;
const [record = "", log = "", folder = "", container = "", command = "", ...args] =
  process.argv.slice(2);

const output = openSync(log, "w", 0o600);
const child = spawn(command, args, {
  cwd: folder,
  detached: true,
  stdio: ["ignore", output, output],
});
let isStopping = false;

child.on("error", (error) => {
  say(`ended ${error.message}`);
  process.exitCode = 1;
  process.stdin.destroy();
});
child.on("exit", (code, signal) => {
  say(`ended ${signal === null ? `exit code ${code ?? 0}` : `signal ${signal}`}`);
  process.stdin.destroy();
});
process.stdout.on("error", endSoon);
process.stdin.on("error", endSoon);
process.stdin.on("data", stop);
process.stdin.on("end", endSoon);
for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, endSoon);
if (child.pid !== undefined) await announce(child.pid);

async function announce(pid: number): Promise<void> {
  const identity = await findProcess(pid);
  if (identity === null) return;
  writeFileSync(record, JSON.stringify(identity));
  say(`started ${identity.pid} ${identity.startToken}`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function stop(): void {
  if (isStopping) return;
  isStopping = true;
  child.kill("SIGTERM");
}

function endSoon(): void {
  stop();
  setTimeout(() => {
    child.kill("SIGKILL");
    if (container !== "") execFileSync(command, ["rm", "--force", container]);
  }, graceMs).unref();
}
