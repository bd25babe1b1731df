import { readdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import type { Home } from "./home.ts";
import type { Java } from "./java.ts";

/**
 * The JVM's class-data archive of Neo4j's classes (JEP 350): written once, when the first server of a Java version
 * stops, and used by every later start, which then takes about half the time. The JVM compares it with itself and
 * with the jars and does without where it does not fit.
 */
export interface ClassArchive {
  /** The flag for this start. */
  readonly flag: string;
  /** Whether this run writes the archive when it stops, which takes some seconds. */
  readonly isWriting: boolean;
  /** Puts a freshly written archive in place, or drops what a kill left of it; call when the JVM has ended. */
  keep(hasStoppedCleanly: boolean): Promise<void>;
}

/** The archive for this Java, or the making of it. Call only as holder of the home: the draft has one name. */
export async function classArchive(home: Home, java: Java): Promise<ClassArchive> {
  const name = `classes-${java.version.replaceAll(/[^\w.+-]/g, "_")}.jsa`;
  const file = path.join(home.archives, name);
  if ((await archivesIn(home)).includes(name)) {
    const keep = (): Promise<void> => Promise.resolve();
    return { flag: `-XX:SharedArchiveFile=${file}`, isWriting: false, keep };
  }
  const draft = path.join(home.server, "classes.draft");
  await rm(draft, { force: true });
  return {
    flag: `-XX:ArchiveClassesAtExit=${draft}`,
    isWriting: true,
    async keep(hasStoppedCleanly) {
      if (hasStoppedCleanly) await tryRename(draft, file);
      await rm(draft, { force: true });
    },
  };
}

/** Removes archives that no longer fit because jars have changed. */
export async function removeArchives(home: Home): Promise<void> {
  for (const name of await archivesIn(home)) {
    await rm(path.join(home.archives, name), { force: true });
  }
}

async function archivesIn(home: Home): Promise<readonly string[]> {
  const names = await readdir(home.archives);
  return names.filter((name) => /^classes-.*\.jsa$/.test(name));
}

/** Without an archive the next start is only slower, so a JVM that wrote none, or a second file system, is no trouble. */
async function tryRename(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch {
    return false;
  }
}
