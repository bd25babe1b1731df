import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { homeOf } from "../../src/neo4j/local/home.ts";
import { findHolder } from "../../src/neo4j/local/lock.ts";
import { findServerProcess } from "../../src/neo4j/local/orphan.ts";
import { isRunning, type ProcessIdentity } from "../../src/neo4j/local/process-identity.ts";
import { findRunningNeo4j } from "../../src/neo4j/local/running-neo4j.ts";
import { readStatus } from "../../src/neo4j/local/status.ts";
import { noAbort, settingsFor } from "../local/local-home.ts";
import {
  countEvents,
  emptyHome,
  graphqlUrl,
  startProcess,
  type Started,
} from "./service-process.ts";

let home = "";

beforeAll(async () => {
  home = await emptyHome("restart");
});
afterAll(async () => {
  await rm(home, { recursive: true, force: true });
});

/** A service that is ready; one that a failed test leaves is killed. It rehearses nothing, so that no operation is under way. */
async function startService(): Promise<AsyncDisposable & Started> {
  const started = startProcess(home, { CLAIMGRAPH_REHEARSAL: "off" });
  await started.until("Ctrl-C stops it.");
  return {
    ...started,
    async [Symbol.asyncDispose]() {
      started.child.kill("SIGKILL");
      await started.exit;
    },
  };
}

/** Kills the Neo4j that answers now; gives what it was. */
async function killNeo4j(): Promise<{ readonly pid: number; readonly uri: string }> {
  const running = await findRunningNeo4j(home);
  if (running === null) throw new Error("no Neo4j runs");
  process.kill(running.pid, "SIGKILL");
  return running;
}

/** The JVM of a restart under way. */
async function startingNeo4j(killed: number): Promise<ProcessIdentity> {
  const found = await findServerProcess(homeOf({ home }));
  return found === null || found.pid === killed ? startingNeo4j(killed) : found;
}

/** The records of the log with this key. */
function logged(started: Started, key: string): readonly unknown[] {
  return started
    .printed()
    .split("\n")
    .filter((line) => line.startsWith("{") && line.includes(`"${key}":`))
    .map((line): unknown => JSON.parse(line));
}

test("a Neo4j that is killed is started again three times under a service that stays; the fourth end ends it", async () => {
  await using started = await startService();
  const graphql = graphqlUrl(started.printed());
  const { origin } = new URL(graphql);
  const killed = await killNeo4j();

  await expect.poll(() => logged(started, "reason"), { timeout: 10_000 }).toHaveLength(1);
  const ready = await fetch(`${origin}/readyz`);
  const askedAt = performance.now();
  const refused = await countEvents(graphql);
  expect(performance.now() - askedAt).toBeLessThan(1_000);
  expect(ready.status).toBe(503);
  expect(await ready.text()).toContain("ended by itself and is being started again");
  expect(ready.headers.get("retry-after")).toBe("5");
  expect((await fetch(`${origin}/healthz`)).status).toBe(200);
  expect(refused).toMatchObject({ errors: [{ extensions: { code: "DATABASE_UNAVAILABLE" } }] });
  expect(started.printed()).not.toContain("the database is in trouble");
  expect((await readStatus(settingsFor(home), noAbort)).holder).toMatchObject({ server: null });

  await expect.poll(() => logged(started, "tookMs"), { timeout: 60_000 }).toHaveLength(1);
  const again = await findRunningNeo4j(home);
  expect((await fetch(`${origin}/readyz`)).status).toBe(200);
  expect(await countEvents(graphql)).toEqual({ data: { events: { totalCount: 12 } } });
  expect(again).toMatchObject({ uri: killed.uri, holder: { kind: "service" } });
  expect(again?.pid).not.toBe(killed.pid);
  expect(logged(started, "reason")).toMatchObject([
    { level: 40, reason: "signal SIGKILL", restart: 1, restartLimit: 3 },
  ]);
  expect(logged(started, "tookMs")).toMatchObject([{ level: 30, restart: 1 }]);

  for (const restart of [2, 3]) {
    await killNeo4j();
    await expect.poll(() => logged(started, "tookMs"), { timeout: 60_000 }).toHaveLength(restart);
  }
  await killNeo4j();

  expect(await started.exit).toBe(1);
  expect(started.printed()).toMatch(/SIGKILL; after 3 restarts in 10 minutes[^]*LOCAL_NEO4J_ENDED/);
  expect(started.printed()).not.toMatch(/\n\s+at /);
}, 240_000);

test("Ctrl-C during a restart ends cleanly and leaves nothing behind", async () => {
  await using started = await startService();
  const { pid } = await killNeo4j();
  const jvm = await startingNeo4j(pid);
  const askedAt = performance.now();

  started.child.kill("SIGINT");

  expect(await started.exit).toBe(0);
  expect(performance.now() - askedAt).toBeLessThan(15_000);
  expect(started.printed()).not.toContain("LOCAL_NEO4J_ENDED");
  expect(await isRunning(jvm)).toBe(false);
  expect(await findHolder(homeOf({ home }).lock)).toBeNull();
});

test("killed with -9 during a restart, the service leaves no Neo4j behind", async () => {
  await using started = await startService();
  const { pid } = await killNeo4j();
  const jvm = await startingNeo4j(pid);

  started.child.kill("SIGKILL");

  await expect.poll(() => isRunning(jvm), { timeout: 10_000 }).toBe(false);
});
