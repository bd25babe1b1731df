import { createHash, randomUUID } from "node:crypto";
import { link, mkdir, rename, unlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import * as z from "zod";
import { findProcess, isRunning } from "./process-identity.ts";
import { readTextIfThere } from "./text-file.ts";

const holderKind = z.enum(["db", "service", "seed", "test"]);

const holderRecord = z.object({
  kind: holderKind,
  pid: z.int().positive(),
  startToken: z.string(),
  since: z.iso.datetime(),
  nonce: z.string(),
  server: z
    .object({
      uri: z.string(),
      pid: z.int().positive(),
      /** Null in a container, and where an earlier version wrote the record. */
      javaVersion: z.string().nullable().default(null),
    })
    .nullable(),
});

/** Which part of Claimgraph holds a data folder. */
export type HolderKind = z.infer<typeof holderKind>;

/** A process that holds a data folder; `server` is null until its Neo4j answers. */
export type Holder = Readonly<z.infer<typeof holderRecord>>;

/** A lock that is ours until it is disposed of. */
export interface HeldLock extends AsyncDisposable {
  /** Tells others where the server is; null while it does not answer. */
  announce(server: Holder["server"]): Promise<void>;
}

/** What came of asking for a lock. */
export type LockAttempt =
  | { readonly taken: true; readonly lock: HeldLock }
  | { readonly taken: false; readonly holder: Holder };

/**
 * Takes the lock in `file`, or says who has it. A lock whose process has ended is taken over.
 *
 * The file appears complete (a link to a finished one), so nobody reads half of it.
 */
export async function takeLock(
  file: string,
  kind: HolderKind,
  signal: AbortSignal,
): Promise<LockAttempt> {
  const mine = await describeSelf(kind);
  await mkdir(path.dirname(file), { recursive: true });
  for (;;) {
    signal.throwIfAborted();
    if (await linkInto(file, mine)) return { taken: true, lock: heldLock(file, mine) };
    const content = await readTextIfThere(file);
    if (content === null) continue;
    const holder = parseHolder(content);
    if (holder !== null && (await isRunning(holder))) return { taken: false, holder };
    await removeStale(file, content, kind, signal);
  }
}

/** Who holds the lock in `file` now; null for nobody, a process that has ended included. */
export async function findHolder(file: string): Promise<Holder | null> {
  const holder = parseHolder((await readTextIfThere(file)) ?? "");
  return holder !== null && (await isRunning(holder)) ? holder : null;
}

/**
 * Removing is itself behind a lock, named after the stale content: of two that saw the same stale lock one may
 * remove it, and one that comes late finds other content and leaves it.
 */
async function removeStale(
  file: string,
  content: string,
  kind: HolderKind,
  signal: AbortSignal,
): Promise<void> {
  const digest = createHash("sha256").update(content).digest("hex").slice(0, 12);
  const right = await takeLock(`${file}.${digest}`, kind, signal);
  if (!right.taken) {
    await delay(20, undefined, { signal });
    return;
  }
  await using held = new AsyncDisposableStack();
  held.use(right.lock);
  if ((await readTextIfThere(file)) === content) await unlink(file);
}

async function describeSelf(kind: HolderKind): Promise<Holder> {
  const self = await findProcess(process.pid);
  return {
    kind,
    pid: process.pid,
    startToken: self?.startToken ?? "",
    since: new Date().toISOString(),
    nonce: randomUUID(),
    server: null,
  };
}

function heldLock(file: string, mine: Holder): HeldLock {
  return {
    async announce(server) {
      const draft = `${file}.${mine.nonce}`;
      await writeFile(draft, JSON.stringify({ ...mine, server }));
      await rename(draft, file);
    },
    async [Symbol.asyncDispose]() {
      const content = await readTextIfThere(file);
      if (content !== null && parseHolder(content)?.nonce === mine.nonce) await unlink(file);
    },
  };
}

async function linkInto(file: string, mine: Holder): Promise<boolean> {
  const draft = `${file}.${mine.nonce}`;
  await writeFile(draft, JSON.stringify(mine), { flag: "wx" });
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  } finally {
    await unlink(draft);
  }
}

function parseHolder(content: string): Holder | null {
  try {
    return holderRecord.safeParse(JSON.parse(content)).data ?? null;
  } catch {
    return null;
  }
}
