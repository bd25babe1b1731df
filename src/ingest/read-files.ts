import { readFile } from "node:fs/promises";
import { findFiles } from "./find-files.ts";
import { createKnownKeys } from "./known-keys.ts";
import type { Problem } from "./problem.ts";
import { readSeedFile, type SeedFile } from "./seed-file.ts";
import { parseSource } from "./source-file.ts";
import { collect, type Collected } from "./validate.ts";

/** Reads all seed files at these paths and puts their records together; whatever is wrong with them alone is among the problems. */
export async function readFiles(paths: readonly string[]): Promise<Collected> {
  const { files, missing } = await findFiles(paths);
  const knownKeys = createKnownKeys();
  const problems: Problem[] = missing.map(({ path, reason }) => ({
    file: path,
    line: 1,
    column: 1,
    path: "",
    found: reason,
    expected: "seed files",
  }));
  const read: SeedFile[] = [];
  for (const file of files) {
    const result = parseSource(file, await readFile(file));
    if (result.ok) read.push(readSeedFile(result.source, knownKeys));
    else problems.push(...result.problems);
  }
  const collected = collect(read);
  // References into a file that cannot be read are not dangling; they are looked at once it can.
  const unresolved = problems.length === 0 ? collected.unresolved : [];
  return { ...collected, unresolved, problems: [...problems, ...collected.problems] };
}
