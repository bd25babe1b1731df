import { randomUUID } from "node:crypto";
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { homeOf, type Environment, type LocalNeo4jSettings } from "../../src/neo4j/local/home.ts";
import { findOnPath } from "../../src/neo4j/local/executable.ts";
import { startLocalNeo4j, type LocalNeo4j } from "../../src/neo4j/local/local-neo4j.ts";
import type { ProgressEvent } from "../../src/neo4j/local/progress.ts";

const repository = path.resolve(import.meta.dirname, "../..");

/** The jars of the checkout's own data folder, fetched by the first start that finds none. */
export const sharedJars = homeOf({
  home: path.resolve(repository, process.env["CLAIMGRAPH_HOME"] ?? ".claimgraph"),
}).jars;

/** A signal that never aborts. */
export const noAbort = new AbortController().signal;

/** A folder of a test's own, removed at its end. */
export async function temporaryFolder(): Promise<AsyncDisposable & { readonly path: string }> {
  const folder = await mkdtemp(path.join(tmpdir(), "claimgraph-test-"));
  return {
    path: folder,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Small settings for a home of a test's own on the shared jars. */
export function settingsFor(home: string): LocalNeo4jSettings {
  return {
    ...{ home, boltPort: 0, heapMb: 256, pageCacheMb: 64 },
    ...{ jars: sharedJars, environment: process.env },
  };
}

/** Starts a Neo4j in this process; `events` gathers its progress. */
export function startIn(
  settings: LocalNeo4jSettings,
  events: ProgressEvent[] = [],
): Promise<LocalNeo4j> {
  return startLocalNeo4j(settings, {
    holder: "test",
    signal: noAbort,
    progress: (event) => events.push(event),
  });
}

/** An environment whose PATH has only these programs: links to real ones, or scripts for /bin/sh. */
export async function environmentWith(
  folder: string,
  programs: Readonly<Record<string, "real" | { readonly script: string }>>,
): Promise<Environment> {
  const bin = path.join(folder, `bin-${randomUUID()}`);
  await mkdir(bin);
  for (const [name, program] of Object.entries(programs)) {
    const file = path.join(bin, name);
    if (program === "real") {
      await symlink((await findOnPath(name, process.env)) ?? "", file);
    } else {
      await writeFile(file, `#!/bin/sh\n${program.script}\n`);
      await chmod(file, 0o755);
    }
  }
  return { PATH: bin };
}

/** A program for `environmentWith` that says it is a Java of this version. */
export function javaOf(version: string): { readonly script: string } {
  return { script: `echo "    java.runtime.version = ${version}" >&2` };
}
