import { constants } from "node:fs";
import { access } from "node:fs/promises";
import path from "node:path";
import type { Environment } from "./home.ts";

/** The first program of this name on the PATH, or null. */
export async function findOnPath(name: string, environment: Environment): Promise<string | null> {
  const folders = (environment["PATH"] ?? "").split(path.delimiter);
  for (const folder of folders.filter((each) => path.isAbsolute(each))) {
    const candidate = path.join(folder, name);
    if (await isExecutable(candidate)) return candidate;
  }
  return null;
}

/** Whether this file is there and may be run. */
export async function isExecutable(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
