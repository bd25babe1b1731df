import { readFile } from "node:fs/promises";
import path from "node:path";

/** A jar that Neo4j needs. */
export interface Jar {
  readonly name: string;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** All jars of the pinned version, by name: jars.sha256, in the form that `sha256sum` writes. */
export async function readJarList(): Promise<readonly Jar[]> {
  const text = await readFile(path.join(import.meta.dirname, "jars.sha256"), "utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => ({ sha256: line.slice(0, 64), name: line.slice(66) }));
}
