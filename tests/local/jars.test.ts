import {
  copyFile,
  mkdir,
  readdir,
  readFile,
  rm,
  stat,
  truncate,
  writeFile,
} from "node:fs/promises";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { homeOf, type Home } from "../../src/neo4j/local/home.ts";
import { findOnPath } from "../../src/neo4j/local/executable.ts";
import { findBadJars } from "../../src/neo4j/local/jar-check.ts";
import { readJarList } from "../../src/neo4j/local/jar-list.ts";
import { fetchJars, haveJars } from "../../src/neo4j/local/jars.ts";
import type { ProgressEvent } from "../../src/neo4j/local/progress.ts";
import { environmentWith, noAbort, sharedJars, temporaryFolder } from "./local-home.ts";

const shared = homeOf({ home: path.dirname(sharedJars), jars: sharedJars });

beforeAll(async () => {
  if (!(await haveJars(shared, noAbort))) await fetch(shared, await realMaven());
}, 300_000);

async function realMaven(): Promise<string> {
  return (await findOnPath("mvn", process.env)) ?? expect.fail("Maven is needed for these tests");
}

async function fetch(home: Home, maven: string): Promise<readonly ProgressEvent[]> {
  const events: ProgressEvent[] = [];
  const progress = (event: ProgressEvent): unknown => events.push(event);
  await mkdir(home.archives, { recursive: true });
  await fetchJars({ home, maven, environment: process.env, holder: "test", progress }, noAbort);
  return events;
}

async function copyOfSharedJars(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const jar of await readJarList()) {
    await copyFile(path.join(sharedJars, jar.name), path.join(folder, jar.name));
  }
}

/** A `mvn` that copies the shared jars; one of them damaged where the user's own cache is used. */
async function mavenWithDamagedCache(folder: string, damaged: string): Promise<string> {
  const script = `
for argument in "$@"; do
  case "$argument" in
    -DoutputDirectory=*) out="\${argument#*=}" ;;
    -Dmaven.repo.local=*) anew=yes ;;
  esac
done
echo "[INFO] Downloaded from somewhere: a://b/c/${damaged} (1 kB at 1 kB/s)"
/bin/mkdir -p "$out" && /bin/cp ${sharedJars}/*.jar "$out"
if [ "$anew" != yes ]; then echo damage > "$out/${damaged}"; fi`;
  const { PATH } = await environmentWith(folder, { mvn: { script } });
  return path.join(PATH ?? "", "mvn");
}

test("two that need jars at once: one mends what is truncated, missing or half fetched, the other waits", async () => {
  await using folder = await temporaryFolder();
  const home = homeOf({ home: folder.path });
  await copyOfSharedJars(home.jars);
  const [first, second] = await readJarList();
  await truncate(path.join(home.jars, first?.name ?? ""), 1000);
  await rm(path.join(home.jars, second?.name ?? ""));
  await mkdir(path.join(home.archives, "fetch-of-a-killed-run"));
  await writeFile(path.join(home.archives, "classes-17.jsa"), "fits the old jars");
  expect(await haveJars(home, noAbort)).toBe(false);

  const maven = await realMaven();
  const said = await Promise.all([fetch(home, maven), fetch(home, maven)]);

  expect(await haveJars(home, noAbort)).toBe(true);
  expect(await readdir(home.archives)).toEqual(["lib"]);
  expect(said.flat().map((event) => event.message)).toEqual(
    expect.arrayContaining([
      "2 of Neo4j's 213 jars are missing or damaged; mending",
      `Process ${process.pid} is fetching the jars; waiting for it`,
      "Neo4j's jars are complete",
    ]),
  );
});

test("a damaged jar in the user's own Maven cache is fetched past it, with progress", async () => {
  await using folder = await temporaryFolder();
  const home = homeOf({ home: folder.path });
  const maven = await mavenWithDamagedCache(folder.path, "asm-9.7.1.jar");

  const events = await fetch(home, maven);

  expect(await haveJars(home, noAbort)).toBe(true);
  expect(events[0]?.message).toBe("Fetching Neo4j by Maven: 213 jars, 123 MB, once");
  expect(events).toContainEqual({
    step: "jars",
    message: "Fetching Neo4j's jars",
    done: 1,
    total: 213,
  });
  expect(events.map((event) => event.message)).toContain(
    "The Maven cache has 1 damaged of Neo4j's jars (asm-9.7.1.jar); fetching past it",
  );
});

test("a Maven that fails is quoted, and nothing half fetched stays", async () => {
  await using folder = await temporaryFolder();
  const home = homeOf({ home: path.join(folder.path, "home") });
  const script = `echo "[ERROR] Could not transfer artifact: Connection refused"; exit 1`;
  const { PATH } = await environmentWith(folder.path, { mvn: { script } });

  await expect(fetch(home, path.join(PATH ?? "", "mvn"))).rejects.toMatchObject({
    code: "LOCAL_NEO4J_FETCH_FAILED",
    message: expect.stringContaining(
      "  Could not transfer artifact: Connection refused",
    ) as unknown,
  });
  expect(await readdir(home.archives)).toEqual([]);
});

test("checking all jars reads every byte of them in less than a start would notice", async () => {
  const started = performance.now();

  expect(await findBadJars(sharedJars, await readJarList(), noAbort)).toEqual([]);

  expect(performance.now() - started).toBeLessThan(3_000);
});

test("pom.xml and jars.sha256 name the same Neo4j", async () => {
  const pom = await readFile("src/neo4j/local/pom.xml", "utf8");
  const names = (await readJarList()).map((jar) => jar.name);

  expect(pom.match(/<version>5\.26\.30</g)).toHaveLength(2);
  expect(names).toContain("neo4j-5.26.30.jar");
  expect((await stat(path.join(sharedJars, "neo4j-server-5.26.30.jar"))).size).toBeGreaterThan(0);
});
