import { readdir, stat } from "node:fs/promises";
import path from "node:path";

/** Seed files below the paths given, each once, in order; and paths at which there is nothing. */
export interface FoundFiles {
  readonly files: readonly string[];
  /** Paths that do not exist, and folders without a seed file. */
  readonly missing: readonly { readonly path: string; readonly reason: string }[];
}

/** Files as given; of folders all `.yaml`, `.yml` and `.json` files below, except those in `questions/` and `*.schema.json`. */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const files = new Set<string>();
  const missing: { readonly path: string; readonly reason: string }[] = [];
  for (const given of paths) {
    const found = await seedFilesAt(given);
    if (found === null) missing.push({ path: given, reason: "no such file or folder" });
    else if (found.length === 0)
      missing.push({ path: given, reason: "a folder without seed files" });
    else for (const file of found) files.add(path.normalize(file));
  }
  return { files: [...files], missing };
}

/** Null where there is nothing at the path. */
async function seedFilesAt(given: string): Promise<readonly string[] | null> {
  const entry = await stat(given).catch((error: unknown) => {
    if (isNotFound(error)) return null;
    throw error;
  });
  if (entry === null) return null;
  return entry.isDirectory() ? seedFilesBelow(given) : [given];
}

async function seedFilesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const lists = await Promise.all(
    entries
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map(async (entry) => {
        const file = path.join(folder, entry.name);
        if (entry.isDirectory()) return entry.name === "questions" ? [] : seedFilesBelow(file);
        return isSeedFile(entry.name) ? [file] : [];
      }),
  );
  return lists.flat();
}

function isSeedFile(name: string): boolean {
  return /\.(ya?ml|json)$/.test(name) && !name.endsWith(".schema.json");
}

function isNotFound(error: unknown): boolean {
  return (
    error instanceof Error &&
    "code" in error &&
    (error.code === "ENOENT" || error.code === "ENOTDIR")
  );
}
