import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import neo4j from "neo4j-driver";
import { afterAll, beforeAll, expect, test } from "vitest";
import { homeOf } from "../../src/neo4j/local/home.ts";
import { startLocalNeo4j } from "../../src/neo4j/local/local-neo4j.ts";
import { findHolder } from "../../src/neo4j/local/lock.ts";
import { findServerProcess } from "../../src/neo4j/local/orphan.ts";
import { isRunning, signalProcess, waitForEnd } from "../../src/neo4j/local/process-identity.ts";
import type { ProgressEvent } from "../../src/neo4j/local/progress.ts";
import { findRunningNeo4j, type RunningNeo4j } from "../../src/neo4j/local/running-neo4j.ts";
import { listeningAddresses, startHolder, watchdogOf } from "./holder-process.ts";
import { environmentWith, settingsFor, startIn, temporaryFolder } from "./local-home.ts";

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let home = "";

beforeAll(async () => {
  folder = await temporaryFolder();
  home = path.join(folder.path, "home");
});
afterAll(() => folder[Symbol.asyncDispose]());

/** The first value of the first row as text; an auto-commit transaction, so nothing is tried twice. */
async function ask(server: RunningNeo4j, statement: string): Promise<string> {
  const auth = neo4j.auth.basic(server.username, server.password);
  await using driver = neo4j.driver(server.uri, auth);
  await using session = driver.session();
  const { records } = await session.run(statement);
  return String(records[0]?.get(0));
}

test("with the jars in place it starts without Maven, answers on loopback only, and stops with a checkpoint", async () => {
  const environment = await environmentWith(folder.path, { java: "real" });

  const server = await startIn({ ...settingsFor(home), environment });

  expect(await ask(server, "RETURN 1")).toBe("1");
  const addresses = await listeningAddresses(server.pid);
  expect(addresses).toHaveLength(1);
  expect(addresses[0]).toMatch(/^(0100007F|0000000000000000FFFF00000100007F):/);
  await expect(ask({ ...server, password: "neo4j" }, "RETURN 1")).rejects.toMatchObject({
    code: "Neo.ClientError.Security.Unauthorized",
  });
  expect((await stat(homeOf({ home }).password)).mode & 0o777).toBe(0o600);
  expect(await findRunningNeo4j(home)).toEqual({
    uri: server.uri,
    username: "neo4j",
    password: server.password,
    pid: server.pid,
    holder: { kind: "test", pid: process.pid },
  });
  await expect(startIn(settingsFor(home))).rejects.toMatchObject({
    code: "LOCAL_NEO4J_IN_USE",
    message: expect.stringMatching(
      `in use by a test run \\(process ${process.pid}, since .*npm run db -- stop`,
    ) as unknown,
  });

  await Promise.all([server[Symbol.asyncDispose](), server[Symbol.asyncDispose]()]);

  expect(await findRunningNeo4j(home)).toBeNull();
  expect(await readFile(path.join(homeOf({ home }).logs, "debug.log"), "utf8")).toMatch(
    /\[neo4j\/\w+\] Checkpoint triggered by "Database shutdown" .* completed/,
  );
});

test("a kill -9 of the JVM is told, and loses no acknowledged commit", async () => {
  let acknowledged = 0;
  {
    await using server = await startIn(settingsFor(home));
    const writing = (async () => {
      for (;;) {
        await ask(server, `CREATE (:Commit {n: ${acknowledged}})`);
        acknowledged += 1;
        if (acknowledged === 100) process.kill(server.pid, "SIGKILL");
      }
    })().catch((error: unknown) => error);

    const { reason } = await server.ended;

    expect(reason).toBe("signal SIGKILL");
    expect(await writing).toBeInstanceOf(Error);
  }
  await using again = await startIn(settingsFor(home));
  const kept = Number(await ask(again, "MATCH (c:Commit) RETURN count(c)"));

  expect(acknowledged).toBeGreaterThanOrEqual(100);
  // One more may have been written without its acknowledgement having arrived.
  expect([acknowledged, acknowledged + 1]).toContain(kept);

  const watchdog = await watchdogOf(again.pid);
  await signalProcess(watchdog, "SIGKILL");
  expect(await again.ended).toEqual({ reason: "its watchdog was killed" });
});

test("an aborted start leaves neither a process nor a lock", async () => {
  const abort = new AbortController();
  const starting = startLocalNeo4j(settingsFor(home), {
    holder: "test",
    signal: abort.signal,
    progress: ({ step }) => {
      if (step === "start")
        setTimeout(() => {
          abort.abort(new Error("enough"));
        }, 1_000);
    },
  });

  await expect(starting).rejects.toThrow("enough");
  expect(await findHolder(homeOf({ home }).lock)).toBeNull();
  expect(await findServerProcess(homeOf({ home }))).toBeNull();
});

test("a kill -9 of the starter ends the server within 10 s, and the stale lock is taken over", async () => {
  await using holder = await startHolder(home);

  holder.child.kill("SIGKILL");

  expect(await waitForEnd(holder.jvm, 10_000)).toBe(true);
  expect(await waitForEnd(holder.watchdog, 1_000)).toBe(true);
  expect(await findRunningNeo4j(home)).toBeNull();
});

test("a server that lost starter and watchdog is ended by the next start", async () => {
  await using holder = await startHolder(home);
  await signalProcess(holder.watchdog, "SIGKILL");
  holder.child.kill("SIGKILL");
  await holder.exited;
  expect(await isRunning(holder.jvm)).toBe(true);

  const events: ProgressEvent[] = [];
  await using server = await startIn(settingsFor(home), events);

  expect(await isRunning(holder.jvm)).toBe(false);
  expect(events.map((event) => event.message)).toContain(
    `Ending the Neo4j (process ${holder.jvm.pid}) that a killed run left behind`,
  );
  expect(await ask(server, "MATCH (c:Commit) RETURN count(c) >= 100")).toBe("true");
});

test("Ctrl-C in a terminal reaches the starter alone, which stops the server cleanly", async () => {
  await using holder = await startHolder(home);

  process.kill(-holder.pid, "SIGINT");

  expect(await holder.exited).toBe(0);
  expect(await isRunning(holder.jvm)).toBe(false);
});
