import { availableParallelism, cpus, loadavg, totalmem } from "node:os";
import * as z from "zod";
import { loadedGraph } from "../load/loaded-graph.ts";
import { figures } from "../measure/figures.ts";

/** Where and how figures come about. */
const circumstances = z.object({
  processor: z.string(),
  cores: z.number(),
  memoryGiB: z.number(),
  node: z.string(),
  neo4j: z.string(),
  /** Of one minute, when the run began: much above 0, others used the machine too. */
  loadAverage: z.number(),
  command: z.string(),
  date: z.string(),
});

/** Where and how figures came about. */
export type Circumstances = Readonly<z.infer<typeof circumstances>>;

const reportedContestant = z.object({
  name: z.string(),
  title: z.string(),
  /** Why it was not asked; null where it was. */
  cannot: z.string().nullable(),
  answerBytes: z.number(),
  /** Of the statements of the first variables; null where they are not known. */
  databaseHits: z.number().nullable(),
  figures: z.array(figures),
});

/** One contestant's part in one operation. */
export type ReportedContestant = Readonly<z.infer<typeof reportedContestant>>;

const reportedOperation = z.object({
  name: z.string(),
  title: z.string(),
  /** Why nobody was asked; null where somebody was. */
  skipped: z.string().nullable(),
  contestants: z.array(reportedContestant),
  /** Of one minute, when it began. */
  loadAverage: z.number(),
});

/** One operation, asked of everybody or of nobody. */
export type ReportedOperation = Readonly<z.infer<typeof reportedOperation>>;

/** One run, or as much of it as is done. */
export const report = z.object({
  circumstances,
  graph: loadedGraph,
  memory: z.object({ heapMb: z.number(), pageCacheMb: z.number() }),
  operations: z.array(reportedOperation),
});

/** One run, or as much of it as is done. */
export type Report = Readonly<z.infer<typeof report>>;

/** Where and how this run takes place. */
export function circumstancesOf(command: string, neo4j: string): Circumstances {
  return {
    processor: cpus()[0]?.model ?? "unknown",
    cores: availableParallelism(),
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    neo4j,
    loadAverage: loadavg()[0] ?? 0,
    command,
    date: new Date().toISOString().slice(0, 10),
  };
}
