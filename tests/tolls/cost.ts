import { spawn } from "node:child_process";
import { once } from "node:events";
import { nodeModels } from "../../src/domain/index.ts";
import { migrations } from "../../src/ingest/migrations.ts";
import { seedIfEmpty } from "../../src/ingest/seed-if-empty.ts";
import { openDriver, type OpenDriver } from "../../src/neo4j/driver.ts";
import { prepareDatabase } from "../../src/neo4j/prepare.ts";
import { processorSeconds } from "../bench/measure/cpu.ts";
import { reportOf, seedTexts } from "../ingest/scratch.ts";
import { deleteRecords } from "../setup/delete-records.ts";
import { startTestNeo4j } from "../setup/neo4j.ts";
import { manyEvents } from "./many-events.ts";
import { withClaims, withTolls } from "./operations.ts";

/** `npm run tolls -- [TIMES]`: processor time of fifty events with their tolls, and of the same with their claims plainly selected. Exit code 1 where that is more than `most` times as much. */

const most = 1.5;
const times = Number(process.argv[2] ?? "300");
const article = new URL("../../seed/article/", import.meta.url).pathname;

await using opened = new AsyncDisposableStack();
const neo4j = opened.use(await startTestNeo4j("tolls"));
const open = opened.use(await openDriver({ ...neo4j, database: "neo4j" }));
await fill(open);

const service = spawn(process.execPath, ["src/main.ts"], {
  env: {
    ...process.env,
    ...{ PORT: "0", LOG_LEVEL: "warn" },
    ...{ NEO4J_URI: neo4j.uri, NEO4J_PASSWORD: neo4j.password },
  },
  stdio: ["ignore", "pipe", "pipe"],
});
opened.defer(async () => {
  service.kill();
  await once(service, "exit");
});
const url = await listening();

print("", "cold, ms", "Node, ms", "Neo4j, ms", "both, ms");
const cold = { claims: await asked(withClaims), tolls: await asked(withTolls) };
for (let i = 0; i < 60; i += 1) await both(1, { claims: none(), tolls: none() });
const spent = { claims: none(), tolls: none() };
await both(times, spent);
for (const name of ["claims", "tolls"] as const) {
  const { node, database } = spent[name];
  const perRequest = [node, database, node + database].map((s) => ((1000 * s) / times).toFixed(2));
  print(name, cold[name].toFixed(0), ...perRequest);
}
const ratio = (part: (of: Spent) => number): number => part(spent.tolls) / part(spent.claims);
const inAll = ratio(({ node, database }) => node + database);
print(
  "tolls : claims",
  "",
  ...[ratio(({ node }) => node), ratio(({ database }) => database), inAll].map((r) => r.toFixed(2)),
);
process.exitCode = inAll > most ? 1 : 0;

/** Processor seconds. */
interface Spent {
  node: number;
  database: number;
}

function none(): Spent {
  return { node: 0, database: 0 };
}

/** Asks both in turn, ten requests each, so that what else the machine does falls on both. */
async function both(
  count: number,
  into: Readonly<Record<"claims" | "tolls", Spent>>,
): Promise<void> {
  for (let done = 0; done < count; done += 10) {
    await measured(withClaims, Math.min(10, count - done), into.claims);
    await measured(withTolls, Math.min(10, count - done), into.tolls);
  }
}

async function measured(query: string, count: number, into: Spent): Promise<void> {
  const before = used();
  for (let i = 0; i < count; i += 1) await asked(query);
  const after = used();
  into.node += after.node - before.node;
  into.database += after.database - before.database;
}

function used(): Spent {
  const node = service.pid === undefined ? null : processorSeconds(service.pid);
  const database = processorSeconds(neo4j.pid);
  if (node === null || database === null) throw new Error("Only Linux tells processor times");
  return { node, database };
}

/** Milliseconds until the answer was there. */
async function asked(query: string): Promise<number> {
  const startedAt = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  if (!text.startsWith('{"data":{"events":{"nodes":[')) throw new Error(text.slice(0, 500));
  return performance.now() - startedAt;
}

async function fill(graph: OpenDriver): Promise<void> {
  await deleteRecords(graph);
  await prepareDatabase(graph, nodeModels, migrations);
  await seedIfEmpty(graph, article, {
    signal: AbortSignal.timeout(60_000),
    progress: () => undefined,
  });
  reportOf(await seedTexts(graph, [manyEvents()]));
}

/** Where the service says it answers. */
async function listening(): Promise<string> {
  let printed = "";
  for await (const chunk of service.stdout) {
    printed += String(chunk);
    const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(printed) ?? [];
    if (found !== undefined) return found;
  }
  throw new Error(`The service ended before it answered:\n${printed}`);
}

function print(name: string, ...columns: readonly string[]): void {
  const cells = columns.map((column) => column.padStart(10)).join(" ");
  process.stdout.write(`${name.padEnd(15)} ${cells}\n`);
}
