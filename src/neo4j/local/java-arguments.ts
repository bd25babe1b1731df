import { writeFile } from "node:fs/promises";
import path from "node:path";
import { initialHeapMb } from "./server-settings.ts";
import type { Home, LocalNeo4jSettings } from "./home.ts";
import { readJarList } from "./jar-list.ts";
import type { Java } from "./java.ts";

const openedPackages = [
  "java.nio",
  "java.io",
  "sun.nio.ch",
  "java.util.concurrent",
  "java.lang",
] as const;

/** Flags of the server's JVM. */
export function serverFlags(home: Home, settings: LocalNeo4jSettings, java: Java): string[] {
  return [
    `-Xms${initialHeapMb(settings)}m`,
    `-Xmx${settings.heapMb}m`,
    "-XX:+UseG1GC",
    "-XX:+ExitOnOutOfMemoryError",
    "-Xlog:cds=off",
    `-XX:ErrorFile=${path.join(home.logs, "jvm-crash.log")}`,
    "-Dfile.encoding=UTF-8",
    "-Dlog4j2.disable.jmx=true",
    ...openedPackages.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    ...(java.major >= 24
      ? ["--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED"]
      : []),
  ];
}

/**
 * Writes an argument file for `java @file`, so that neither the list of jars nor a password shows in a list of
 * processes. The jars are named without a folder: run it in the folder of the jars.
 */
export async function writeArguments(file: string, args: readonly string[]): Promise<void> {
  await writeFile(file, args.map((each) => `${quoted(each)}\n`).join(""), { mode: 0o600 });
}

/** The class path, in the order of the list: a class archive is only good for the same order. */
export async function classPath(): Promise<readonly string[]> {
  const jars = await readJarList();
  return ["-cp", jars.map((jar) => jar.name).join(path.delimiter)];
}

/** In an argument file a backslash and a quote are escaped inside quotes (manual of `java`, "@argument files"). */
function quoted(argument: string): string {
  return `"${argument.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}
