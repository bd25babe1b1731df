import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { findOnPath, isExecutable } from "./executable.ts";
import type { Environment } from "./home.ts";

/** A Java that can run Neo4j. */
export interface Java {
  /** Absolute path of the `java` program. */
  readonly executable: string;
  /** Whether JAVA_HOME named it; else it was found on the PATH. */
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

const oldestMajor = 17;
const run = promisify(execFile);

/** The first Java that is new enough: JAVA_HOME's, then the one on the PATH. */
export async function findJava(environment: Environment, signal: AbortSignal): Promise<JavaSearch> {
  const problems: string[] = [];
  for (const candidate of await candidates(environment, problems)) {
    const found = await askVersion(candidate, environment, signal);
    if (typeof found === "string") problems.push(found);
    else return { java: found, problems };
  }
  return { java: null, problems };
}

interface Candidate {
  readonly executable: string;
  readonly isFromJavaHome: boolean;
}

async function candidates(
  environment: Environment,
  problems: string[],
): Promise<readonly Candidate[]> {
  const found: Candidate[] = [];
  const javaHome = environment["JAVA_HOME"] ?? "";
  if (javaHome !== "") {
    const executable = path.join(javaHome, "bin", "java");
    if (await isExecutable(executable)) found.push({ executable, isFromJavaHome: true });
    else problems.push(`JAVA_HOME is ${javaHome}, where there is no bin/java.`);
  }
  const onPath = await findOnPath("java", environment);
  if (onPath === null) problems.push("There is no java on the PATH.");
  else found.push({ executable: onPath, isFromJavaHome: false });
  return found;
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
