import { nodeModels } from "../../src/domain/index.ts";
import { nameNodes } from "../../src/domain/entity/name.record.ts";
import { migrations } from "../../src/ingest/migrations.ts";
import { openDriver, type OpenDriver } from "../../src/neo4j/driver.ts";
import { createReader } from "../../src/neo4j/reader.ts";
import { prepareDatabase } from "../../src/neo4j/prepare.ts";
import { processorSeconds } from "../bench/measure/cpu.ts";
import { randomOf } from "../bench/generate/random.ts";
import { deleteRecords } from "../setup/delete-records.ts";
import { startTestNeo4j } from "../setup/neo4j.ts";
import { startTestService } from "../setup/test-service.ts";
import { personAt } from "./many-names.ts";

/**
 * `npm run suggest -- [PEOPLE]`: what type-ahead costs the database among so many people with two names each, a letter typed at a
 * time. Milliseconds from sending the statement to its last row over the driver, which is no less than the database's own time; what
 * a statement that reads nothing takes, in the last line, is the way there and back. Each beginning is asked several times, and the
 * least of them tells what it costs: what else the machine does only adds to it. Exit code 1 where one beginning in a hundred costs
 * more than `mostMs`.
 */

const people = Number(process.argv[2] ?? "100000");
const mostMs = 10;
const typed = 40;
const stream = 41;
/** How often everything is asked before it is measured, so that the database has compiled what it runs, and how often then. */
const [roundsBefore, rounds] = [6, 5];

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
const nothing = statements.map((statement) => ({
  ...statement,
  text: "RETURN [] AS row",
  params: {},
}));
for (let round = 0; round < roundsBefore; round += 1) await asked(statements, 1);
const cpuBefore = processorSeconds(neo4j.pid) ?? 0;
const times = await asked(statements, rounds);
const cpuMs = (1_000 * ((processorSeconds(neo4j.pid) ?? 0) - cpuBefore)) / times.flat().length;

print("letters", "asks", "p50, ms", "p99, ms", "p99 of least, ms");
for (const length of new Set(prefixes.map((prefix) => prefix.length))) {
  row(
    String(length),
    times.filter((_times, i) => prefixes[i]?.length === length),
  );
}
const most = row("all", times);
row("nothing", await asked(nothing, rounds));
process.stdout.write(
  `${people} people, ${2 * people} names; Neo4j's processor ${cpuMs.toFixed(2)} ms an ask\n`,
);
process.exitCode = most > mostMs ? 1 : 0;

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

/** How long each statement took in each of so many rounds, milliseconds. */
async function asked(all: readonly Sent[], count: number): Promise<readonly (readonly number[])[]> {
  const taken = all.map((): number[] => []);
  for (let round = 0; round < count; round += 1) {
    for (const [i, statement] of all.entries()) taken[i]?.push(await took(statement));
  }
  return taken;
}

async function took(statement: Sent): Promise<number> {
  const startedAt = performance.now();
  await reader.read(statement, AbortSignal.timeout(60_000));
  return performance.now() - startedAt;
}

/** Prints one line and gives what 99 of 100 statements cost at most. */
function row(name: string, all: readonly (readonly number[])[]): number {
  const single = all.flat();
  const most = quantile(
    all.map((each) => Math.min(...each)),
    0.99,
  );
  const cells = [quantile(single, 0.5), quantile(single, 0.99), most].map((ms) => ms.toFixed(1));
  print(name, String(single.length), ...cells);
  return most;
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0;
}

function print(...cells: readonly string[]): void {
  process.stdout.write(`${cells.map((cell) => cell.padStart(8)).join(" ")}\n`);
}

/** People and their names as ingest stores them, and as many parts in events as each is known for; left as they are where they are there. */
async function fill({ driver }: OpenDriver): Promise<void> {
  const { records } = await driver.executeQuery("MATCH (p:Person) RETURN count(p) AS there");
  if (records[0]?.get("there") === people) return;
  await deleteRecords(open);
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
