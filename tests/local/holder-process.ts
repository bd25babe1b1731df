import { spawn, type ChildProcess } from "node:child_process";
import { readdir, readFile, readlink } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline";
import * as z from "zod";
import { findProcess, type ProcessIdentity } from "../../src/neo4j/local/process-identity.ts";

/** Another process that holds a home, in a process group of its own, as a shell would start it. */
export interface HolderProcess extends AsyncDisposable {
  readonly child: ChildProcess;
  readonly pid: number;
  readonly uri: string;
  readonly jvm: ProcessIdentity;
  readonly watchdog: ProcessIdentity;
  readonly exited: Promise<number | null>;
}

const ready = z.object({ uri: z.string(), pid: z.int() });

/** Starts holder.ts on this home and waits until its Neo4j answers. */
export async function startHolder(home: string): Promise<HolderProcess> {
  const script = path.join(import.meta.dirname, "holder.ts");
  const child = spawn(process.execPath, [script, home], {
    detached: true,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exited = new Promise<number | null>((resolve) => {
    child.on("exit", resolve);
  });
  const line = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on("line", resolve);
    child.on("exit", () => {
      reject(new Error("the holder ended before its Neo4j answered"));
    });
  });
  const { uri, pid } = ready.parse(JSON.parse(line));
  const jvm = await theProcess(pid);
  return {
    ...{ child, pid: child.pid ?? 0, uri, jvm, exited },
    watchdog: await theProcess(await parentOf(pid)),
    async [Symbol.asyncDispose]() {
      if (child.exitCode === null && child.signalCode === null) child.kill("SIGTERM");
      await exited;
    },
  };
}

/** The watchdog of a Neo4j that this process started. */
export async function watchdogOf(jvmPid: number): Promise<ProcessIdentity> {
  return theProcess(await parentOf(jvmPid));
}

async function theProcess(pid: number): Promise<ProcessIdentity> {
  const found = await findProcess(pid);
  if (found === null) throw new Error(`process ${pid} does not run`);
  return found;
}

async function parentOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]);
}

/** Local addresses, as /proc/net writes them, on which this process listens. */
export async function listeningAddresses(pid: number): Promise<readonly string[]> {
  const descriptors = await readdir(`/proc/${pid}/fd`, { withFileTypes: true });
  const targets = await Promise.all(
    descriptors.map((each) => readlink(`/proc/${pid}/fd/${each.name}`).catch(() => "")),
  );
  const inodes = new Set(targets.map((target) => /^socket:\[(\d+)\]$/.exec(target)?.[1]));
  const tables = await Promise.all(
    ["tcp", "tcp6"].map((name) => readFile(`/proc/${pid}/net/${name}`, "utf8")),
  );
  return tables
    .flatMap((table) => table.split("\n").slice(1))
    .map((line) => line.trim().split(/\s+/))
    .filter((fields) => fields[3] === "0A" && inodes.has(fields[9]))
    .map((fields) => fields[1] ?? "");
}
