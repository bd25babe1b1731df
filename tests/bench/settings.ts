import { Command, InvalidArgumentError } from "commander";

/** What one run of the benchmark does. */
export interface BenchSettings {
  /** Sizes of graphs, one after the other. */
  readonly events: readonly number[];
  /** Names of operations; all where empty. */
  readonly only: readonly string[];
  /** Names of contestants; all where empty. */
  readonly contestants: readonly string[];
  /** Seconds of load for each operation, contestant and number of connections. */
  readonly seconds: number;
  readonly connections: readonly number[];
  /** Begins no operation later than this. */
  readonly minutes: number;
  /** Keeps what the results have already, and measures the rest. */
  readonly resume: boolean;
  /** Loads the graph anew. */
  readonly reload: boolean;
  /** Loads the graph and asks nothing. */
  readonly loadOnly: boolean;
  readonly heapMb: number;
  readonly pageCacheMb: number;
}

/** What a program measures where nothing else is said. */
export interface Defaults {
  readonly name: string;
  readonly description: string;
  readonly events: readonly number[];
  readonly contestants: readonly string[];
  readonly connections: readonly number[];
}

/** The settings in these words of a command line. Wrong ones end the process and say why. */
export function readSettings(words: readonly string[], defaults: Defaults): BenchSettings {
  const command = new Command(defaults.name)
    .description(defaults.description)
    .option("--events <count>", "sizes of graphs, separated by commas", counts, defaults.events)
    .option("--only <operations>", "names, separated by commas", names, [])
    .option("--contestants <names>", "names, separated by commas", names, defaults.contestants)
    .option("--seconds <seconds>", "of load, each", seconds, 2)
    .option("--connections <counts>", "separated by commas", counts, defaults.connections)
    .option("--minutes <minutes>", "begin no operation later than this", seconds, 8)
    .option("--resume", "keep what the results have, and measure the rest", false)
    .option("--reload", "load the graph anew", false)
    .option("--load-only", "load the graph and ask nothing", false)
    .option("--heap-mb <megabytes>", "heap of Neo4j", count, 2_048)
    .option("--page-cache-mb <megabytes>", "page cache of Neo4j", count, 4_096);
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
