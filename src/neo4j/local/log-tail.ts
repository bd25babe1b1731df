import path from "node:path";
import type { Home } from "./home.ts";
import { readTextIfThere } from "./text-file.ts";

const lineCount = 12;

/** The last lines of what the JVM and Neo4j said, stack frames left out. */
export async function logTail(home: Home): Promise<readonly string[]> {
  const texts = await Promise.all([
    readTextIfThere(path.join(home.logs, "neo4j.log")),
    readTextIfThere(home.console),
  ]);
  const lines = texts.flatMap((text) => (text ?? "").split("\n").slice(-60));
  return lines
    .filter((line) => /\w/.test(line) && !/^\s+(at |\.\.\. \d+ more)/.test(line))
    .slice(-lineCount)
    .map((line) => line.slice(0, 300));
}
