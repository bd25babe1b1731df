import { spawn } from "node:child_process";
import { copyFile, mkdir } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline";
import type { Environment } from "./home.ts";

/** What a run of Maven needs. */
export interface MavenRun {
  readonly executable: string;
  readonly environment: Environment;
  /** An empty folder of this run's own. */
  readonly workFolder: string;
  /** Where the jars go. */
  readonly lib: string;
  /** A local repository to use in place of the user's. */
  readonly repository?: string;
  /** Told the name of each file that has come over the network: jars, and the descriptions (poms) that name them. */
  readonly onDownload: (fileName: string) => void;
}

/** How a run of Maven ended; `errors` are its own last words. */
export interface MavenResult {
  readonly succeeded: boolean;
  readonly errors: readonly string[];
}

/**
 * Copies the jars of pom.xml into `lib` with the user's own Maven, so their mirrors, proxies and cache are used.
 *
 * Works on a copy of the pom: Maven writes nothing beside the original.
 */
export async function copyJars(maven: MavenRun, signal: AbortSignal): Promise<MavenResult> {
  await mkdir(maven.workFolder, { recursive: true });
  const pom = path.join(maven.workFolder, "pom.xml");
  await copyFile(path.join(import.meta.dirname, "pom.xml"), pom);
  const child = spawn(
    maven.executable,
    [
      "--batch-mode",
      "-Dstyle.color=never",
      `--file=${pom}`,
      "dependency:copy-dependencies",
      "-DincludeScope=runtime",
      `-DoutputDirectory=${maven.lib}`,
      ...(maven.repository === undefined ? [] : [`-Dmaven.repo.local=${maven.repository}`]),
    ],
    { env: maven.environment, stdio: ["ignore", "pipe", "pipe"], signal },
  );
  const errors: string[] = [];
  const read = (line: string): void => {
    const file = /^\[INFO\] Downloaded from .*\/([^/ ]+) /.exec(line)?.[1];
    if (file !== undefined) maven.onDownload(file);
    if (!line.startsWith("[INFO]") && !line.startsWith("[WARNING]") && line.trim() !== "")
      errors.push(line.replace(/^\[ERROR\] */, ""));
  };
  createInterface({ input: child.stdout }).on("line", read);
  createInterface({ input: child.stderr }).on("line", read);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  // Ctrl-C in a terminal reaches Maven too, and it may end before it is told to.
  signal.throwIfAborted();
  return { succeeded: code === 0, errors: errors.filter((line) => line !== "").slice(0, 8) };
}
