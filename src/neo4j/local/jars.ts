import { mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { removeArchives } from "./class-archive.ts";
import type { Environment, Home } from "./home.ts";
import { findBadJars } from "./jar-check.ts";
import { readJarList, type Jar } from "./jar-list.ts";
import { fetchFailed } from "./local-error.ts";
import { takeLock, type HeldLock, type HolderKind } from "./lock.ts";
import { copyJars, type MavenRun } from "./maven.ts";
import type { Progress } from "./progress.ts";

/** What fetching jars needs. */
export interface JarFetch {
  readonly home: Home;
  readonly maven: string;
  readonly environment: Environment;
  readonly holder: HolderKind;
  readonly progress: Progress;
}

const workPrefix = "fetch-";

/** Whether all jars are there, each with its checksum. */
export async function haveJars(home: Home, signal: AbortSignal): Promise<boolean> {
  return (await findBadJars(home.jars, await readJarList(), signal)).length === 0;
}

/**
 * Brings what is missing or damaged. Several processes may ask for the same folder at once: one fetches, the others wait.
 *
 * @throws {ClaimgraphError} LOCAL_NEO4J_FETCH_FAILED
 */
export async function fetchJars(fetch: JarFetch, signal: AbortSignal): Promise<void> {
  const { home, progress } = fetch;
  await using held = new AsyncDisposableStack();
  held.use(await waitForJarLock(fetch, signal));
  const jars = await readJarList();
  const bad = await findBadJars(home.jars, jars, signal);
  if (bad.length === 0) return;
  await removeLeftovers(home);
  const work = await mkdtemp(path.join(home.archives, workPrefix));
  try {
    progress({ step: "jars", message: sayWhatIsMissing(bad.length, jars.length) });
    const stillBad = await runMaven(fetch, { work, wanted: bad, hasOwnRepository: false }, signal);
    if (stillBad.length > 0) await fetchAnew(fetch, work, stillBad, signal);
    await removeArchives(home);
    progress({ step: "jars", message: "Neo4j's jars are complete", ...count(jars.length, jars) });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** The user's Maven cache itself holds the damage: fetch past it, into a repository of our own. */
async function fetchAnew(
  fetch: JarFetch,
  work: string,
  bad: readonly Jar[],
  signal: AbortSignal,
): Promise<void> {
  fetch.progress({
    step: "jars",
    message: `The Maven cache has ${bad.length} damaged of Neo4j's jars (${bad[0]?.name ?? ""}); fetching past it`,
  });
  const wrong = await runMaven(fetch, { work, wanted: bad, hasOwnRepository: true }, signal);
  if (wrong.length === 0) return;
  throw fetchFailed(
    `${wrong.length} of them differ from the checksums that Claimgraph was tested with. A mirror may serve other files.`,
    wrong.slice(0, 5).map((jar) => jar.name),
  );
}

interface Round {
  readonly work: string;
  readonly wanted: readonly Jar[];
  readonly hasOwnRepository: boolean;
}

/** One run of Maven; moves the sound ones of the wanted jars into place and returns the rest. */
async function runMaven(
  fetch: JarFetch,
  round: Round,
  signal: AbortSignal,
): Promise<readonly Jar[]> {
  const lib = path.join(round.work, round.hasOwnRepository ? "anew" : "lib");
  const run: MavenRun = {
    executable: fetch.maven,
    environment: fetch.environment,
    workFolder: round.work,
    lib,
    ...(round.hasOwnRepository ? { repository: path.join(round.work, "repository") } : {}),
    onDownload: downloadCounter(fetch.progress, await readJarList()),
  };
  const result = await copyJars(run, signal);
  if (!result.succeeded) throw fetchFailed("Maven stopped with an error.", result.errors);
  const bad = await findBadJars(lib, round.wanted, signal);
  await mkdir(fetch.home.jars, { recursive: true });
  for (const jar of round.wanted.filter((each) => !bad.includes(each))) {
    await rename(path.join(lib, jar.name), path.join(fetch.home.jars, jar.name));
  }
  return bad;
}

/** Maven reads about 500 descriptions before it fetches the first jar, so these are told as well. */
function downloadCounter(progress: Progress, jars: readonly Jar[]): (fileName: string) => void {
  const names = new Set(jars.map((jar) => jar.name));
  let descriptions = 0;
  let done = 0;
  return (fileName) => {
    if (names.delete(fileName)) {
      done += 1;
      progress({ step: "jars", message: "Fetching Neo4j's jars", ...count(done, jars) });
    } else if (fileName.endsWith(".pom")) {
      descriptions += 1;
      if (descriptions % 100 !== 0) return;
      const message = `Maven has read ${descriptions} descriptions of what belongs to Neo4j`;
      progress({ step: "jars", message });
    }
  };
}

async function waitForJarLock(fetch: JarFetch, signal: AbortSignal): Promise<HeldLock> {
  let isAnnounced = false;
  for (;;) {
    const attempt = await takeLock(`${fetch.home.jars}.lock`, fetch.holder, signal);
    if (attempt.taken) return attempt.lock;
    if (!isAnnounced) {
      const message = `Process ${attempt.holder.pid} is fetching the jars; waiting for it`;
      fetch.progress({ step: "wait", message });
      isAnnounced = true;
    }
    await delay(250, undefined, { signal });
  }
}

/** Removes the work folders of fetches that were killed, unless a fetch is going on. */
export async function sweepJars(
  home: Home,
  holder: HolderKind,
  signal: AbortSignal,
): Promise<void> {
  if ((await leftovers(home)).length === 0) return;
  const attempt = await takeLock(`${home.jars}.lock`, holder, signal);
  if (!attempt.taken) return;
  await using held = new AsyncDisposableStack();
  held.use(attempt.lock);
  await removeLeftovers(home);
}

async function leftovers(home: Home): Promise<readonly string[]> {
  return (await readdir(home.archives)).filter((name) => name.startsWith(workPrefix));
}

/** Only for the holder of the jar lock. */
async function removeLeftovers(home: Home): Promise<void> {
  for (const name of await leftovers(home)) {
    await rm(path.join(home.archives, name), { recursive: true, force: true });
  }
}

function sayWhatIsMissing(bad: number, total: number): string {
  return bad === total
    ? `Fetching Neo4j by Maven: ${total} jars, 123 MB, once`
    : `${bad} of Neo4j's ${total} jars are missing or damaged; mending`;
}

function count(done: number, jars: readonly Jar[]): { done: number; total: number } {
  return { done, total: jars.length };
}
