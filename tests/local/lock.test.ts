import { spawn } from "node:child_process";
import { readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { findHolder, takeLock } from "../../src/neo4j/local/lock.ts";
import { noAbort, temporaryFolder } from "./local-home.ts";

const ended = {
  kind: "service",
  pid: process.pid,
  startToken: "of another process that had this pid",
  since: "2026-11-22T10:00:00.000Z",
  nonce: "stale",
  server: null,
};

test("of many that find a stale lock at once exactly one gets it, and nothing is left beside it", async () => {
  await using folder = await temporaryFolder();
  const file = path.join(folder.path, "holder.json");
  await writeFile(file, JSON.stringify(ended));

  const attempts = await Promise.all(
    Array.from({ length: 20 }, () => takeLock(file, "test", noAbort)),
  );

  expect(attempts.filter((attempt) => attempt.taken)).toHaveLength(1);
  expect(await readdir(folder.path)).toEqual(["holder.json"]);
});

test("a lock is stale when another process now has the pid, when its process is gone, and when it is not readable", async () => {
  await using folder = await temporaryFolder();
  const gone = spawn("true");
  await new Promise((resolve) => gone.on("exit", resolve));
  const contents = [JSON.stringify(ended), JSON.stringify({ ...ended, pid: gone.pid }), "{"];

  for (const content of contents) {
    const file = path.join(folder.path, "holder.json");
    await writeFile(file, content);
    expect(await findHolder(file)).toBeNull();
    const attempt = await takeLock(file, "test", noAbort);
    if (!attempt.taken) expect.fail("not taken over");
    expect(await findHolder(file)).toMatchObject({ kind: "test", pid: process.pid });
    await attempt.lock[Symbol.asyncDispose]();
  }
});
