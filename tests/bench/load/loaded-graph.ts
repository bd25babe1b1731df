import { readFile } from "node:fs/promises";
import * as z from "zod";
import { generatorVersion } from "../generate/size.ts";

/** What was loaded, in what time. */
export const loadedGraph = z.object({
  generatorVersion: z.number(),
  events: z.number(),
  /** Nodes and relationships. */
  rows: z.number(),
  /** All of it: from the first random number to the last index online. */
  seconds: z.number(),
  steps: z.object({
    generate: z.number(),
    import: z.number(),
    start: z.number(),
    index: z.number(),
  }),
  /** Processor seconds of the generator, the importer and Neo4j; null where the system does not say. */
  cpuSeconds: z.number().nullable(),
});

/** What was loaded, in what time. */
export type LoadedGraph = Readonly<z.infer<typeof loadedGraph>>;

/** What a data folder was loaded with; null where it was not, or with what another generator made. */
export async function readLoaded(file: string): Promise<LoadedGraph | null> {
  const text = await readFile(file, "utf8").catch(() => "null");
  const parsed = loadedGraph.safeParse(JSON.parse(text));
  return parsed.success && parsed.data.generatorVersion === generatorVersion ? parsed.data : null;
}

/**
 * How fast it was loaded, in words. What is loaded is files, whatever they come from, until the last index is online; what it took to
 * generate them is told beside it.
 */
export function loadedText({ rows, seconds, steps, cpuSeconds }: LoadedGraph): string {
  const { generate, ...loading } = steps;
  const spent = seconds - generate;
  const rate = Math.round(rows / spent).toLocaleString("en");
  const parts = Object.entries(loading).map(([step, each]) => `${step} ${each.toFixed(1)}`);
  const inAll = Math.round(rows / seconds).toLocaleString("en");
  return [
    `${rows.toLocaleString("en")} nodes and relationships, loaded in ${spent.toFixed(1)} s (${rate} rows/s: ${parts.join(", ")})`,
    `after ${generate.toFixed(1)} s of generating them (${inAll} rows/s in all), with ${cpuSeconds?.toFixed(1) ?? "unknown"} processor seconds`,
  ].join(" ");
}
