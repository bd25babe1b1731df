import { hash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Jar } from "./jar-list.ts";
import { isMissing } from "./text-file.ts";

const filesAtOnce = 8;

/** Those of the jars that are missing from the folder or differ from their checksum. Reads every byte. */
export async function findBadJars(
  folder: string,
  jars: readonly Jar[],
  signal: AbortSignal,
): Promise<readonly Jar[]> {
  const bad: Jar[] = [];
  const queue = jars[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (const jar of queue) {
      signal.throwIfAborted();
      if (!(await isSound(path.join(folder, jar.name), jar.sha256))) bad.push(jar);
    }
  };
  await Promise.all(Array.from({ length: filesAtOnce }, worker));
  return bad;
}

async function isSound(file: string, sha256: string): Promise<boolean> {
  try {
    return hash("sha256", await readFile(file)) === sha256;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
