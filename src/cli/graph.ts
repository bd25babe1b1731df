import { Command } from "commander";
import type { Fault, WalkOptions } from "../ingest/derived/fault.ts";
import { checkGraph, rebuildGraph } from "../ingest/derived/graph-check.ts";
import { stopSignal } from "../lib/stop-signal.ts";
import { createTerminalProgress } from "../lib/terminal-progress.ts";
import type { OpenDriver } from "../neo4j/driver.ts";
import { createReader } from "../neo4j/reader.ts";
import { createWriter } from "../neo4j/writer.ts";

/** What the command needs of the process around it. */
export interface GraphWorld {
  /** Opens the database; prepared for writing unless it is only read. */
  readonly connect: (isOnlyRead: boolean) => Promise<OpenDriver>;
}

const timeoutMs = 120_000;

/** `graph`: whether what follows from the records is in the graph as it should be, and making it so. */
export function graphCommand(world: GraphWorld): Command {
  const graph = new Command("graph").description("what follows from the records: check, rebuild");
  graph
    .command("check")
    .description(
      "compare everything derived with what it follows from; exit code 1 where it differs",
    )
    .option("--json", "print what is wrong as JSON")
    .action((options: { json?: boolean }) => check(world, options.json === true));
  graph
    .command("rebuild")
    .description("make everything derived right, and say what was wrong")
    .option("--json", "print what was wrong as JSON")
    .action((options: { json?: boolean }) => rebuild(world, options.json === true));
  return graph;
}

async function check(world: GraphWorld, isJson: boolean): Promise<void> {
  await using open = await world.connect(true);
  const faults = await checkGraph(createReader(open, { timeoutMs }), walkOptions());
  say(faults, isJson, "Everything derived is as it follows from the records.");
  if (faults.length > 0) process.exitCode = 1;
}

async function rebuild(world: GraphWorld, isJson: boolean): Promise<void> {
  await using open = await world.connect(false);
  await using writer = createWriter(open, { timeoutMs });
  const reader = createReader(open, { timeoutMs });
  const faults = await rebuildGraph({ reader, writer }, walkOptions());
  say(faults, isJson, "Nothing was wrong, and nothing was written.");
}

function walkOptions(): WalkOptions {
  return { signal: stopSignal(), progress: createTerminalProgress() };
}

function say(faults: readonly Fault[], isJson: boolean, allRight: string): void {
  const text = faults.length === 0 ? allRight : faults.map(faultLine).join("\n");
  process.stdout.write(`${isJson ? JSON.stringify({ faults }, null, 2) : text}\n`);
}

function faultLine({ what, kind, count, examples }: Fault): string {
  const more = count > examples.length ? ", …" : "";
  return `${what}: ${String(count)} ${kind}: ${examples.join(", ")}${more}`;
}
