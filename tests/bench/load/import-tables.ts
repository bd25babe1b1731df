import { execFile } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { homeOf, type LocalNeo4jSettings } from "../../../src/neo4j/local/home.ts";
import { classPath, writeArguments } from "../../../src/neo4j/local/java-arguments.ts";
import { takeHome } from "../../../src/neo4j/local/local-neo4j.ts";
import { endOrphan } from "../../../src/neo4j/local/orphan.ts";
import type { Progress } from "../../../src/neo4j/local/progress.ts";
import { prepareRuntime } from "../../../src/neo4j/local/runtime.ts";
import { writeServerSettings } from "../../../src/neo4j/local/server-settings.ts";
import { letFlushingIdle } from "./idle-flushing.ts";
import type { Table } from "./table.ts";
import type { WrittenFile } from "./table-files.ts";

const run = promisify(execFile);
/** Of the importer, outside the JVM's heap and inside. */
const memory = { offHeap: "2G", heap: "2g" } as const;
/** Read at a time, and, to estimate sizes, by one thread from each table before all else. */
const sampledBytes = 1 << 18;

/**
 * Makes the database of this home from files, with Neo4j's own offline importer. Whatever was in it is gone.
 *
 * @throws {ClaimgraphError} LOCAL_NEO4J_IN_USE, LOCAL_NEO4J_REQUIREMENTS
 * @throws Error: the importer refused the files; its last lines
 */
export async function importTables(
  settings: LocalNeo4jSettings,
  written: readonly WrittenFile[],
  options: { readonly folder: string; readonly progress: Progress; readonly signal: AbortSignal },
): Promise<void> {
  const { folder, progress, signal } = options;
  const home = homeOf(settings);
  const { environment } = settings;
  await using held = new AsyncDisposableStack();
  held.use(await takeHome(home, { holder: "test", signal }));
  await endOrphan(home, progress);
  const runtime = await prepareRuntime(home, { ...settings, holder: "test", progress, signal });
  if (runtime.kind !== "java") throw new Error("Loading needs Java and Maven, not Docker.");
  await rm(home.data, { recursive: true, force: true });
  // The importer listens nowhere; the port is written anew at each start.
  await writeServerSettings(home, settings, 0);
  const argumentFile = path.join(folder, "import.args");
  await writeArguments(argumentFile, [
    `-Xmx${memory.heap}`,
    "-XX:+UseParallelGC",
    "--add-opens=java.base/java.nio=ALL-UNNAMED",
    "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
    ...(await classPath()),
    "org.neo4j.cli.AdminTool",
    ...["database", "import", "full", "neo4j"],
    ...["--id-type=actual", "--delimiter=TAB", "--bad-tolerance=0"],
    `--read-buffer-size=${sampledBytes}`,
    `--max-off-heap-memory=${memory.offHeap}`,
    `--report-file=${path.join(folder, "report")}`,
    ...(await groups(written, folder)),
  ]);
  try {
    const running = run(runtime.java.executable, [`@${argumentFile}`], {
      cwd: home.jars,
      env: { ...environment, NEO4J_HOME: home.server, NEO4J_CONF: home.conf },
      maxBuffer: 1 << 26,
      signal,
    });
    const { pid } = running.child;
    if (pid !== undefined) held.use(letFlushingIdle(pid));
    await running;
  } catch (error) {
    signal.throwIfAborted();
    const said = error instanceof Error && "stderr" in error ? String(error.stderr) : String(error);
    throw new Error(`The importer ended:\n${said.trim().split("\n").slice(-20).join("\n")}`, {
      cause: error,
    });
  }
}

/** `--nodes=Label:Label=header,part,part` and the same of relationships; each header is a file of its own. */
async function groups(written: readonly WrittenFile[], folder: string): Promise<readonly string[]> {
  const byName = Map.groupBy(written, ({ table }) => table.name);
  const all: string[] = [];
  for (const [name, parts] of byName) {
    const table: Table | undefined = parts[0]?.table;
    if (table === undefined) continue;
    const header = path.join(folder, `${name}-header.tsv`);
    await writeFile(header, `${table.header}\n`);
    const files = [header, ...parts.map(({ file }) => file)].join(",");
    all.push(`--${table.kind}=${table.of}=${files}`);
  }
  return all;
}
