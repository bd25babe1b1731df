import { nodeModels } from "../../src/domain/index.ts";
import { nameNodes } from "../../src/domain/entity/name.record.ts";
import { migrations } from "../../src/ingest/migrations.ts";
import { openDriver, type OpenDriver } from "../../src/neo4j/driver.ts";
import { createReader } from "../../src/neo4j/reader.ts";
import { prepareDatabase } from "../../src/neo4j/prepare.ts";
import { processorSeconds } from "../bench/measure/cpu.ts";
import { randomOf } from "../bench/generate/random.ts";
import { startTestNeo4j } from "../setup/neo4j.ts";
import { startTestService } from "../setup/test-service.ts";
import { personAt } from "./many-names.ts";

/**
 * `npm run suggest -- [PEOPLE]`: what type-ahead costs the database among so many people with two names each, a letter typed at a
 * time. Milliseconds from sending the statement to its last row over the driver, which is no less than the database's own time.
 * Exit code 1 where half of the asks take longer than `mostMs`.
 */

const people = Number(process.argv[2] ?? "100000");
const mostMs = 10;
const typed = 40;
const stream = 41;

await using opened = new AsyncDisposableStack();
const neo4j = opened.use(await startTestNeo4j("suggest"));
const open = opened.use(await openDriver({ ...neo4j, database: "neo4j" }));
const reader = createReader(open, { timeoutMs: 60_000 });
await fill(open);

const prefixes = Array.from({ length: typed }, (_, i) => {
  const { latin, arabic } = personAt(randomOf(stream, i).below(people));
  const name = i % 4 === 3 ? arabic : latin;
  return Array.from({ length: 6 }, (_each, length) => name.slice(0, length + 1));
}).flat();
const statements = await statementsOf(prefixes);
for (const statement of statements) await took(statement);
const cpuBefore = processorSeconds(neo4j.pid) ?? 0;
const times: { readonly length: number; readonly ms: number }[] = [];
for (const [i, statement] of statements.entries()) {
  times.push({ length: (prefixes[i] ?? "").length, ms: await took(statement) });
}
const cpuMs = (1_000 * ((processorSeconds(neo4j.pid) ?? 0) - cpuBefore)) / times.length;

print("letters", "asks", "p50, ms", "p99, ms");
for (const length of new Set(times.map((time) => time.length))) {
  row(
    String(length),
    times.filter((time) => time.length === length),
  );
}
const half = row("all", times);
process.stdout.write(
  `${people} people, ${2 * people} names; Neo4j's processor ${cpuMs.toFixed(2)} ms an ask\n`,
);
process.exitCode = half > mostMs ? 1 : 0;

type Sent = Awaited<ReturnType<typeof statementsOf>>[number];

/** What the service sends for each of the prefixes. */
async function statementsOf(all: readonly string[]) {
  await using service = await startTestService(open);
  const sent = [];
  for (const prefix of all) {
    const question =
      "query ($prefix: String!) { suggest(prefix: $prefix) { edges { text node { id } } } }";
    const { errors } = await service.ask(question, { prefix });
    const [statement] = service.statements;
    if (statement === undefined) throw new Error(JSON.stringify(errors));
    sent.push(statement);
  }
  return sent;
}

async function took(statement: Sent): Promise<number> {
  const startedAt = performance.now();
  await reader.read(statement, AbortSignal.timeout(60_000));
  return performance.now() - startedAt;
}

/** Prints one line and gives the time that half of the asks take at most. */
function row(name: string, asked: readonly { readonly ms: number }[]): number {
  const sorted = asked.map(({ ms }) => ms).toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  print(name, String(sorted.length), at(0.5).toFixed(1), at(0.99).toFixed(1));
  return at(0.5);
}

function print(...cells: readonly string[]): void {
  process.stdout.write(`${cells.map((cell) => cell.padStart(8)).join(" ")}\n`);
}

/** People and their names as ingest stores them, and as many parts in events as each is known for; left as they are where they are there. */
async function fill({ driver }: OpenDriver): Promise<void> {
  const { records } = await driver.executeQuery("MATCH (p:Person) RETURN count(p) AS there");
  if (records[0]?.get("there") === people) return;
  await driver.executeQuery("MATCH (n) WHERE NOT n:Migration DETACH DELETE n");
  await prepareDatabase(open, nodeModels, migrations);
  await driver.executeQuery("UNWIND range(0, 999) AS i CREATE (:Entity:Event {id: 'event:' + i})");
  const batch = 5_000;
  for (let first = 0; first < people; first += batch) {
    const rows = Array.from({ length: Math.min(batch, people - first) }, (_, i) =>
      rowOf(first + i),
    );
    await driver.executeQuery(
      `UNWIND $rows AS row
       MATCH (e:Event {id: row.event})
       CREATE (p:Entity:Actor:Person {id: row.id, name: row.name})
       FOREACH (one IN row.names | CREATE (p)-[:HAS_NAME]->(n:Name) SET n = one)
       FOREACH (_ IN range(1, row.degree) | CREATE (p)-[:PARTICIPATED_IN]->(e))`,
      { rows },
    );
  }
  await driver.executeQuery("CALL db.awaitIndexes(120)");
}

function rowOf(index: number): Readonly<Record<string, unknown>> {
  const { id, latin, arabic, degree } = personAt(index);
  const names = nameNodes(
    id,
    [
      { text: latin, language: "en", kind: "OFFICIAL" },
      { text: arabic, language: "ar", kind: "OFFICIAL" },
    ],
    null,
  );
  return {
    ...{ id, name: latin, degree, event: `event:${index % 1_000}` },
    names: names.map(({ id: nameId, properties }) => ({ id: nameId, ...properties })),
  };
}
