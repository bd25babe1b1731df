import { rm } from "node:fs/promises";
import * as z from "zod";
import type { Home } from "./home.ts";
import { endProcess, findProcess, type ProcessIdentity } from "./process-identity.ts";
import type { Progress } from "./progress.ts";
import { readTextIfThere } from "./text-file.ts";

const processRecord = z.object({
  pid: z.int().positive(),
  startToken: z.string(),
  command: z.string(),
});
const graceMs = 8_000;

/**
 * Ends a server that outlived both its starter and its watchdog. Only one that the record names by number, start and
 * command line: a later process with the same number is left alone. Call as holder of the home.
 */
export async function endOrphan(home: Home, progress: Progress): Promise<void> {
  const orphan = await findServerProcess(home);
  if (orphan !== null) {
    const message = `Ending the Neo4j (process ${orphan.pid}) that a killed run left behind`;
    progress({ step: "wait", message });
    await endProcess(orphan, graceMs);
  }
  await rm(home.processRecord, { force: true });
}

/** The server process of this home, if it runs. */
export async function findServerProcess(home: Home): Promise<ProcessIdentity | null> {
  const text = await readTextIfThere(home.processRecord);
  if (text === null) return null;
  const record = parseRecord(text);
  if (record === null) return null;
  const found = await findProcess(record.pid);
  const isSame = found?.startToken === record.startToken && found.command === record.command;
  return isSame ? record : null;
}

function parseRecord(text: string): z.infer<typeof processRecord> | null {
  try {
    return processRecord.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
