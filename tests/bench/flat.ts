import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { createSchema } from "../../src/graphql/schema.ts";
import { stopSignal } from "../../src/lib/stop-signal.ts";
import { openBenchGraph } from "./bench-graph.ts";
import { benchHome, type Memory } from "./load/graph-home.ts";
import { readLoaded } from "./load/load-graph.ts";
import { troubleWith } from "./measure/askable.ts";
import { hitsByContestant } from "./measure/hits-by-contestant.ts";
import { benchOperations } from "./operations/all.ts";
import { flatMarkdown, type FlatRow } from "./report/flat-markdown.ts";

const sizes = [10_000, 100_000, 1_000_000] as const;
const memory: Memory = { heapMb: 2_048, pageCacheMb: 2_048 };
const file = path.join(import.meta.dirname, "results", "flat.md");

interface CountedHits {
  readonly events: number;
  readonly title: string;
  readonly contestant: string;
  readonly hits: number;
}

async function hitsAt(events: number, signal: AbortSignal): Promise<readonly CountedHits[]> {
  await using graph = await openBenchGraph({ events, memory, isReloaded: false, signal });
  const schema = await createSchema();
  const found: CountedHits[] = [];
  for (const operation of benchOperations) {
    if (troubleWith(operation, schema) !== null) continue;
    const [variables] = operation.variables(graph.world);
    const hits = await hitsByContestant(graph.open, operation, variables, schema);
    for (const [contestant, count] of Object.entries(hits)) {
      found.push({ events, title: operation.title, contestant, hits: count });
    }
  }
  return found;
}

function rowsOf(counted: readonly CountedHits[]): readonly FlatRow[] {
  const groups = Map.groupBy(counted, ({ title, contestant }) => `${title}\n${contestant}`);
  return [...groups.values()].flatMap((group) =>
    group.slice(0, 1).map(({ title, contestant }) => ({
      ...{ title, contestant },
      hits: new Map(group.map(({ events, hits }) => [events, hits])),
    })),
  );
}

async function main(): Promise<void> {
  const signal = stopSignal();
  const counted: CountedHits[] = [];
  for (const events of sizes) {
    const { loadedFile } = benchHome(events, memory);
    if ((await readLoaded(loadedFile)) === null) {
      const how = `npm run bench -- --events ${events} --load-only`;
      process.stderr.write(`${events} events: not loaded (${how})\n`);
    } else counted.push(...(await hitsAt(events, signal)));
  }
  const found = sizes.filter((size) => counted.some(({ events }) => events === size));
  if (found.length === 0) return;
  const text = flatMarkdown(found, rowsOf(counted));
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
  process.stdout.write(text);
}

await main();
