import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { ClaimgraphError } from "../errors.ts";
import { docPages, docsFolder } from "./doc-pages.ts";
import { bundlePlayground } from "./playground-bundle.ts";
import { writeDocs } from "./playground-docs.ts";
import { compressFiles } from "./playground-compress.ts";

const repository = path.resolve(import.meta.dirname, "../..");
const browserCode = path.join(repository, "src/playground");
const buildCode = [
  ...["build", "bundle", "compress", "docs", "page"].map((part) => `playground-${part}.ts`),
  "doc-pages.ts",
].map((file) => path.join(import.meta.dirname, file));
const docs = docPages.flatMap(({ name, pictures }) =>
  [`${name}.md`, ...pictures].map((file) => path.join(docsFolder, file)),
);
const manifestName = "manifest.json";
/** Other builds are left alone this long: a running service may still serve one. */
const keepOldBuildsMs = 24 * 60 * 60 * 1000;

const manifest = z.record(z.string(), z.int());

/** Where the playground's files are, and what it took. */
export interface PlaygroundBuild {
  /** Holds `index.html` and all it needs. */
  readonly directory: string;
  /** False where an earlier build was used. */
  readonly built: boolean;
  readonly ms: number;
}

/**
 * The playground's files for the sources as they are now, built if no whole build of them is there. A build has a
 * folder of its own, named after what went into it, which appears at once when the build is complete: builds that run
 * at the same time, or are killed, leave nothing that could be taken for a whole one.
 *
 * @throws {ClaimgraphError} PLAYGROUND_BUILD_FAILED: what the bundler says, and what to do
 */
export async function ensurePlaygroundBuilt(options: {
  /** Holds the builds; `dist/playground` of the repository by default. */
  readonly outDir?: string;
  readonly progress: (message: string) => void;
}): Promise<PlaygroundBuild> {
  const startedAt = performance.now();
  const outDir = path.resolve(options.outDir ?? path.join(repository, "dist/playground"));
  const directory = path.join(outDir, await stamp());
  if (await isWhole(directory)) {
    return { directory, built: false, ms: performance.now() - startedAt };
  }

  options.progress("Building the playground (once, about ten seconds)");
  const draft = path.join(outDir, `.draft-${randomUUID()}`);
  await mkdir(draft, { recursive: true });
  try {
    await bundlePlayground(draft);
    await writeDocs(draft);
    await compressFiles(draft);
    await writeManifest(draft);
    await publish(draft, directory);
  } catch (error) {
    throw buildFailed(error);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  await removeOldBuilds(outDir, directory);
  const ms = performance.now() - startedAt;
  options.progress(`Built the playground in ${(ms / 1000).toFixed(1)} s`);
  return { directory, built: true, ms };
}

/** Names all that goes into a build: our files, the pages, and through the lock file the version of each package. */
async function stamp(): Promise<string> {
  const entries = await readdir(browserCode, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const hash = createHash("sha256");
  for (const file of [
    ...files,
    ...buildCode,
    ...docs,
    path.join(repository, "package-lock.json"),
  ].sort()) {
    hash.update(`${path.relative(repository, file)}\0`).update(await readFile(file));
  }
  return hash.digest("hex").slice(0, 16);
}

/** Whether the folder has every file of its manifest, at its size. */
async function isWhole(directory: string): Promise<boolean> {
  try {
    const text = await readFile(path.join(directory, manifestName), "utf8");
    const sizes = Object.entries(manifest.parse(JSON.parse(text)));
    const found = await Promise.all(
      sizes.map(async ([name, size]) => (await stat(path.join(directory, name))).size === size),
    );
    return found.length > 0 && found.every(Boolean);
  } catch {
    // Missing, unreadable or not ours: all the same to us, it is built anew.
    return false;
  }
}

async function writeManifest(folder: string): Promise<void> {
  const names = await readdir(folder);
  const sizes = await Promise.all(
    names.map(async (name) => [name, (await stat(path.join(folder, name))).size] as const),
  );
  await writeFile(path.join(folder, manifestName), JSON.stringify(Object.fromEntries(sizes)));
}

/** Moves the draft to its place in one step; a whole build that came first stays, a damaged one goes. */
async function publish(draft: string, directory: string): Promise<void> {
  try {
    await rename(draft, directory);
  } catch {
    // Mostly: something is there. If not, the second attempt fails for the same reason and says so.
    if (!(await isWhole(directory))) {
      await rm(directory, { recursive: true, force: true });
      await rename(draft, directory);
    }
  }
}

async function removeOldBuilds(outDir: string, current: string): Promise<void> {
  for (const name of await readdir(outDir)) {
    const folder = path.join(outDir, name);
    if (folder === current) {
      continue;
    }
    const { mtimeMs } = await stat(folder);
    if (Date.now() - mtimeMs > keepOldBuildsMs) {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

function buildFailed(cause: unknown): ClaimgraphError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new ClaimgraphError(
    "PLAYGROUND_BUILD_FAILED",
    `The playground cannot be built: ${reason}\nIts build needs the development packages: run \`npm ci\`, then start again.`,
    { reason },
    { cause },
  );
}
