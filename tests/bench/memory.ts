import { stopSignal } from "../../src/lib/stop-signal.ts";
import { startTestService } from "../setup/test-service.ts";
import { openBenchGraph } from "./bench-graph.ts";
import { actorId } from "./generate/actor.ts";
import { databaseMemory } from "./measure/hits.ts";

/* `npm run bench:memory -- [EVENTS]`: what Neo4j reckons operations around the two biggest hubs of a generated graph to hold in memory. */

const signal = stopSignal();
const memory = { heapMb: 2_048, pageCacheMb: 4_096 };
const events = Number(process.argv[2] ?? "10000");
await using graph = await openBenchGraph({ events, memory, isReloaded: false, signal });
const [hub, other] = [actorId(graph.world.size, 0), actorId(graph.world.size, 1)];
const paths = (more: string): string =>
  `{ paths(from: "${hub}", to: "${other}", ${more}) { paths { length support hops { origins } } truncated } }`;
const around = (more: string): string =>
  `{ neighbourhood(id: "${hub}", ${more}) { nodes { degree } links { kind } truncated } }`;

await using service = await startTestService(graph.open, { costLimit: 1_000_000 });
for (const operation of [
  paths("maxHops: 6, minOrigins: 2, first: 5"),
  paths("maxHops: 6, minOrigins: 2, first: 50"),
  paths("maxHops: 6, first: 50"),
  ...["depth: 1, first: 200", "depth: 2, first: 200", "depth: 3, first: 100"].map(around),
]) {
  signal.throwIfAborted();
  const { errors } = await service.ask(operation);
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  const megabytes = (await databaseMemory(graph.open, service.statements)) / 1_000_000;
  process.stdout.write(`${megabytes.toFixed(1).padStart(8)} MB  ${operation}\n`);
}
