import { createServer } from "node:net";
import neo4j from "neo4j-driver";
import { expect, test } from "vitest";
import { startLocalNeo4j } from "../../src/neo4j/local/local-neo4j.ts";
import type { RestartListener } from "../../src/neo4j/local/restart.ts";
import type { RunningNeo4j } from "../../src/neo4j/local/running-neo4j.ts";
import { findRunningNeo4j } from "../../src/neo4j/local/running-neo4j.ts";
import { watchdogOf } from "./holder-process.ts";
import { noAbort, settingsFor, startIn, temporaryFolder } from "./local-home.ts";

function startWith(home: string, restarts: RestartListener) {
  return startLocalNeo4j(settingsFor(home), {
    ...{ holder: "service", signal: noAbort, progress: () => undefined, restarts },
  });
}

/** Builds a text that has no room on the heap, and that no limit of Neo4j's counts. */
async function exhaustMemory({ uri, username, password }: RunningNeo4j): Promise<void> {
  await using driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  await using session = driver.session();
  await session
    .run("RETURN size(reduce(text = 'x', i IN range(1, 30) | text + text))")
    .catch(() => undefined);
}

test("a server that ends is started again where it was, and where nobody asks for that it is not", async () => {
  await using folder = await temporaryFolder();
  const answered = Promise.withResolvers<number>();
  {
    await using server = await startWith(folder.path, {
      onBegin: () => undefined,
      onAnswer: (_restart, tookMs) => {
        answered.resolve(tookMs);
      },
    });
    const before = await findRunningNeo4j(folder.path);
    process.kill((await watchdogOf(server.pid)).pid, "SIGKILL");

    expect(await answered.promise).toBeGreaterThan(0);
    const after = await findRunningNeo4j(folder.path);
    expect(after).toMatchObject({ uri: server.uri, pid: server.pid, password: server.password });
    expect(after?.pid).not.toBe(before?.pid);
  }
  await using single = await startIn(settingsFor(folder.path));
  process.kill(single.pid, "SIGKILL");
  expect(await single.ended).toEqual({ reason: "signal SIGKILL" });
});

test("a JVM that ran out of memory says so, and a port that is lost meanwhile is why it is not started again", async () => {
  await using folder = await temporaryFolder();
  await using thief = createServer();
  const reasons: string[] = [];
  await using server = await startWith(folder.path, {
    onBegin: ({ reason }) => {
      reasons.push(reason);
      thief.listen({ port: Number(new URL(server.uri).port), host: "127.0.0.1" });
    },
    onAnswer: () => undefined,
  });

  await exhaustMemory(server);

  const { reason } = await server.ended;
  expect(reasons).toEqual([
    "exit code 3: out of memory, with a heap of 256 MB (CLAIMGRAPH_HEAP_MB)",
  ]);
  expect(reason).toMatch(/^exit code 3.*not be started again: Port \d+ on 127\.0\.0\.1 is taken/);
  expect(await findRunningNeo4j(folder.path)).toBeNull();
});
