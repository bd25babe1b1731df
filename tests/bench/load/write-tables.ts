import { mkdir, rm } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import * as z from "zod";
import { sizeOf } from "../generate/size.ts";
import { migrations } from "../../../src/ingest/migrations.ts";
import { worldOf } from "../generate/world.ts";
import { addPlaces } from "./entity-rows.ts";
import { nodeIdsOf } from "./node-ids.ts";
import { openTableFiles, type WrittenFile } from "./table-files.ts";
import { addTallies } from "./tally-rows.ts";

const writtenPart = z.object({
  files: z.array(
    z.object({
      table: z.object({
        name: z.string(),
        kind: z.enum(["nodes", "relationships"]),
        of: z.string(),
        header: z.string(),
      }),
      file: z.string(),
      rows: z.number(),
    }),
  ),
  occupied: z.set(z.number()),
  tallies: z.map(z.string(), z.map(z.number(), z.array(z.number()))),
});
type WrittenPart = z.output<typeof writtenPart>;

/** Fewer events than these are not worth another worker. */
const leastEventsAPart = 5_000;

/** Writes the graph with so many events as files for Neo4j's importer into an empty folder, a part on each processor. */
export async function writeTables(events: number, folder: string): Promise<readonly WrittenFile[]> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const parts = Math.max(
    1,
    Math.min(availableParallelism(), Math.floor(events / leastEventsAPart)),
  );
  const { eventsPerStory } = sizeOf(events);
  const bound = (number: number): number =>
    number === parts
      ? events
      : Math.floor((events * number) / parts / eventsPerStory) * eventsPerStory;
  const written = await Promise.all(
    Array.from({ length: parts }, (_, number) =>
      writePart({ events, folder, number, from: bound(number), to: bound(number + 1) }),
    ),
  );
  const counted = openTableFiles(folder, parts);
  const world = worldOf(events);
  const ids = nodeIdsOf(world, migrations.length);
  addPlaces(world, new Set(written.flatMap(({ occupied }) => [...occupied])), ids, counted);
  addTallies(
    written.map(({ tallies }) => tallies),
    ids,
    counted,
  );
  return [...written.flatMap(({ files }) => files), ...counted.close()];
}

function writePart(part: Readonly<Record<string, number | string>>): Promise<WrittenPart> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("write-part.ts", import.meta.url), { workerData: part });
    worker.once("message", (message: unknown) => {
      resolve(writtenPart.parse(message));
    });
    worker.once("error", reject);
    worker.once("exit", (code) => {
      reject(new Error(`A worker ended with ${code} before it had written its part`));
    });
  });
}
