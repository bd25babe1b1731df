import { availableParallelism, cpus, loadavg, totalmem } from "node:os";
import type { LoadedGraph } from "../load/load-graph.ts";
import type { Figures } from "../measure/figures.ts";
import type { BenchSettings } from "../settings.ts";

/** Where and how the figures came about. */
export interface Circumstances {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGiB: number;
  readonly node: string;
  readonly neo4j: string;
  /** Of one minute, when the run began: much above 0, others used the machine too. */
  readonly loadAverage: number;
  readonly command: string;
  readonly date: string;
}

/** One contestant's part in one operation. */
export interface ReportedContestant {
  readonly name: string;
  readonly title: string;
  readonly answerBytes: number;
  /** Of the statements of the first variables; null where they are not known. */
  readonly databaseHits: number | null;
  readonly figures: readonly Figures[];
}

/** One operation, asked of everybody or of nobody. */
export interface ReportedOperation {
  readonly name: string;
  readonly title: string;
  /** Why it was not asked; null where it was. */
  readonly skipped: string | null;
  readonly contestants: readonly ReportedContestant[];
}

/** One run. */
export interface Report {
  readonly circumstances: Circumstances;
  readonly graph: LoadedGraph;
  readonly memory: Pick<BenchSettings, "heapMb" | "pageCacheMb">;
  readonly operations: readonly ReportedOperation[];
}

/** Where and how this run takes place. */
export function circumstances(words: readonly string[], neo4j: string): Circumstances {
  return {
    processor: cpus()[0]?.model ?? "unknown",
    cores: availableParallelism(),
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    neo4j,
    loadAverage: loadavg()[0] ?? 0,
    command: ["npm run bench --", ...words].join(" "),
    date: new Date().toISOString().slice(0, 10),
  };
}
