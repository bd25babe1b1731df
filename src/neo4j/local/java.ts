import { execFile } from "node:child_process";
import { readdir, realpath } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { findOnPath, isExecutable } from "./executable.ts";
import type { Environment } from "./home.ts";

/** A Java that can run Neo4j. */
export interface Java {
  /** Absolute path of the `java` program. */
  readonly executable: string;
  /** Whether JAVA_HOME named it; else it was found on the PATH or where Javas are installed. */
  readonly isFromJavaHome: boolean;
  /** 17 for 17.0.15. */
  readonly major: number;
  /** All of it, with the vendor's suffix: 17.0.15+6-Debian-1deb12u1. */
  readonly version: string;
}

/** A Java, or why none of those found will do: one line each. */
export type JavaSearch =
  | { readonly java: Java; readonly problems: readonly string[] }
  | { readonly java: null; readonly problems: readonly string[] };

/** Where a Java is looked for. */
export interface JavaPlaces {
  readonly environment: Environment;
  /** Folders in which Javas are installed, each in a folder of its own; those usual on Linux and macOS where not given. */
  readonly javaFolders?: readonly string[];
}

const usualFolders = ["/usr/lib/jvm", "/Library/Java/JavaVirtualMachines"] as const;
/** In an installed Java: Linux, macOS. */
const programs = ["bin/java", "Contents/Home/bin/java"] as const;
const oldestMajor = 17;
/** The newest that Neo4j has been tried with. */
const newestTried = 25;
const run = promisify(execFile);

/**
 * JAVA_HOME's Java where that is new enough; else, of the one on the PATH and those that are installed, the newest that Neo4j has been
 * tried with: it plans statements in two thirds of the time that the oldest takes.
 */
export async function findJava(places: JavaPlaces, signal: AbortSignal): Promise<JavaSearch> {
  const { environment } = places;
  const problems: string[] = [];
  const fitting = async (candidates: readonly Candidate[]): Promise<readonly Java[]> => {
    const asked = candidates.map((candidate) => askVersion(candidate, environment, signal));
    const answers = await Promise.all(asked);
    problems.push(...answers.filter((answer) => typeof answer === "string"));
    return answers.filter((answer) => typeof answer !== "string");
  };
  const [own] = await fitting(await javaHomes(environment, problems));
  if (own !== undefined) return { java: own, problems };
  const others = [...(await onPath(environment, problems)), ...(await installed(places))];
  return { java: best(await fitting(await withoutLinks(others))), problems };
}

/** The newest that was tried; one newer than that only where there is no other. The first of several alike. */
function best(javas: readonly Java[]): Java | null {
  const rank = ({ major }: Java): number => (major <= newestTried ? major : -major);
  return javas.toSorted((a, b) => rank(b) - rank(a))[0] ?? null;
}

interface Candidate {
  readonly executable: string;
  readonly isFromJavaHome: boolean;
}

async function javaHomes(
  environment: Environment,
  problems: string[],
): Promise<readonly Candidate[]> {
  const javaHome = environment["JAVA_HOME"] ?? "";
  if (javaHome === "") return [];
  const executable = path.join(javaHome, "bin", "java");
  if (await isExecutable(executable)) return [{ executable, isFromJavaHome: true }];
  problems.push(`JAVA_HOME is ${javaHome}, where there is no bin/java.`);
  return [];
}

async function onPath(environment: Environment, problems: string[]): Promise<readonly Candidate[]> {
  const executable = await findOnPath("java", environment);
  if (executable !== null) return [{ executable, isFromJavaHome: false }];
  problems.push("There is no java on the PATH.");
  return [];
}

async function installed({
  javaFolders = usualFolders,
}: JavaPlaces): Promise<readonly Candidate[]> {
  const folders = await Promise.all(
    javaFolders.map(async (folder) => {
      const names = await readdir(folder).catch(() => []);
      return names.toSorted().map((name) => path.join(folder, name));
    }),
  );
  const files = folders.flat().flatMap((folder) => programs.map((name) => path.join(folder, name)));
  const areThere = await Promise.all(files.map(isExecutable));
  return files
    .filter((_, i) => areThere[i] === true)
    .map((executable) => ({ executable, isFromJavaHome: false }));
}

/** Each program once, by the first of its names. */
async function withoutLinks(candidates: readonly Candidate[]): Promise<readonly Candidate[]> {
  const files = await Promise.all(candidates.map(({ executable }) => realpath(executable)));
  return candidates.filter((_, i) => files.indexOf(files[i] ?? "") === i);
}

/** The Java, or a line that says why it will not do. */
async function askVersion(
  candidate: Candidate,
  environment: Environment,
  signal: AbortSignal,
): Promise<Java | string> {
  const { executable } = candidate;
  let text: string;
  try {
    const { stdout, stderr } = await run(executable, ["-XshowSettings:properties", "-version"], {
      env: { ...environment, LC_ALL: "C" },
      signal,
    });
    text = `${stdout}\n${stderr}`;
  } catch (error) {
    signal.throwIfAborted();
    const reason = error instanceof Error ? (error.message.split("\n")[1] ?? error.message) : "";
    return `${executable} does not run: ${reason}`;
  }
  const version = property(text, "java.runtime.version") ?? property(text, "java.version");
  const major = majorOf(version ?? "");
  if (version === null || major === null) return `${executable} does not tell its version.`;
  if (major < oldestMajor) {
    return `${executable} is Java ${major} (${version}); Neo4j needs ${oldestMajor} or newer.`;
  }
  return { ...candidate, major, version };
}

function property(settings: string, name: string): string | null {
  const line = settings.split("\n").find((each) => each.trim().startsWith(`${name} = `));
  return line === undefined ? null : line.slice(line.indexOf("=") + 1).trim();
}

/** 17 for "17.0.15+6", 8 for "1.8.0_402-b06"; null for anything else. */
function majorOf(version: string): number | null {
  const match = /^(?:1\.)?(\d+)/.exec(version);
  return match === null ? null : Number(match[1]);
}
