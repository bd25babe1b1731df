import { Command, InvalidArgumentError } from "commander";

/** What one run of the benchmark does. */
export interface BenchSettings {
  readonly events: number;
  /** Names of operations; all where empty. */
  readonly only: readonly string[];
  /** Names of contestants; all where empty. */
  readonly contestants: readonly string[];
  /** Seconds of load for each operation, contestant and number of connections. */
  readonly seconds: number;
  readonly connections: readonly number[];
  /** Loads the graph anew. */
  readonly reload: boolean;
  /** Loads the graph and asks nothing. */
  readonly loadOnly: boolean;
  readonly heapMb: number;
  readonly pageCacheMb: number;
}

/** The settings in these words of a command line. Wrong ones end the process and say why. */
export function readSettings(words: readonly string[]): BenchSettings {
  const command = new Command("bench")
    .description(
      "Compares the service with what hand-written Cypher, and others, make of the same graph.",
    )
    .option("--events <count>", "size of the graph; 10000 takes a minute or two", count, 10_000)
    .option("--only <operations>", "names, separated by commas", names, [])
    .option("--contestants <names>", "names, separated by commas", names, [])
    .option("--seconds <seconds>", "of load, each", seconds, 2)
    .option("--connections <counts>", "separated by commas", counts, [1, 16])
    .option("--reload", "load the graph anew", false)
    .option("--load-only", "load the graph and ask nothing", false)
    .option("--heap-mb <megabytes>", "heap of Neo4j", count, 2_048)
    .option("--page-cache-mb <megabytes>", "page cache of Neo4j", count, 2_048);
  return command.parse(words, { from: "user" }).opts<BenchSettings>();
}

function count(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError("Expected 1 or more.");
  return value;
}

function seconds(text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new InvalidArgumentError("Expected more than 0.");
  return value;
}

function names(text: string): readonly string[] {
  return text.split(",").filter((name) => name !== "");
}

function counts(text: string): readonly number[] {
  return names(text).map(count);
}
