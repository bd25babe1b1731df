import path from "node:path";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startService, type Service } from "../../src/http/service.ts";
import { openDriver } from "../../src/neo4j/driver.ts";
import type { LocalNeo4jSettings } from "../../src/neo4j/local/home.ts";
import type { LocalNeo4j } from "../../src/neo4j/local/local-neo4j.ts";
import { findFreePort } from "../../src/neo4j/local/port.ts";
import { createReader } from "../../src/neo4j/reader.ts";
import { settingsFor, startIn, temporaryFolder } from "./local-home.ts";

/** Enough of a graph; its indexes would take longer than the test. */
const graph = `
  UNWIND range(1, 40) AS i
  CREATE (e:Event {id: 'event:' + i, title: 'Event ' + i})
  WITH e, i UNWIND range(1, i) AS j
  CREATE (e)<-[:ABOUT]-(:Claim {id: 'claim:' + i + '/' + j, statement: 'Claim ' + j})`;

/** Of one row and of many, so that an answer cut short would show. */
const operations = [
  '{ event(id: "event:7") { title claims(first: 5) { totalCount nodes { statement } } } }',
  "{ events(first: 50) { totalCount nodes { id claims(first: 50) { nodes { id statement } } } } }",
  "{ claims(first: 200) { nodes { id statement about { ... on Event { title } } } } }",
];

interface Outcome {
  readonly operation: string;
  readonly answer: string;
  readonly ms: number;
}

async function ask(url: string, operation: string): Promise<Outcome> {
  const startedAt = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: operation }),
  });
  const answer = await response.text();
  return { operation, answer, ms: performance.now() - startedAt };
}

const opened = new AsyncDisposableStack();
let settings: LocalNeo4jSettings;
let first: LocalNeo4j;
let service: Service;

beforeAll(async () => {
  const folder = opened.use(await temporaryFolder());
  const boltPort = await findFreePort();
  settings = { ...settingsFor(path.join(folder.path, "home")), boltPort };
  first = opened.use(await startIn(settings));
  const open = opened.use(await openDriver({ ...first, database: "neo4j" }));
  await open.driver.executeQuery(graph);
  service = opened.use(
    await startService({
      reader: createReader(open, { timeoutMs: 30_000 }),
      log: pino({ level: "silent" }),
      ...{ playground: null, costLimit: 200_000, host: "127.0.0.1", port: 0 },
    }),
  );
});
afterAll(() => opened.disposeAsync());

test("a kill -9 of Neo4j under read load gives no wrong answer, and the service recovers by itself", async () => {
  const right = new Map<string, string>();
  for (const operation of operations) {
    right.set(operation, (await ask(service.url, operation)).answer);
  }
  const isRight = ({ operation, answer }: Outcome): boolean => answer === right.get(operation);

  const outcomes: Outcome[] = [];
  const load = new AbortController();
  const clients = Array.from({ length: 4 }, async (_, client) => {
    for (let i = client; !load.signal.aborted; i += 1) {
      outcomes.push(await ask(service.url, operations[i % operations.length] ?? ""));
    }
  });
  await expect.poll(() => outcomes.length, { timeout: 20_000 }).toBeGreaterThan(50);
  const before = outcomes.length;
  process.kill(first.pid, "SIGKILL");
  await first.ended;
  await first[Symbol.asyncDispose]();
  opened.use(await startIn(settings));
  const during = outcomes.length;
  const tail = (): readonly Outcome[] => outcomes.slice(during).slice(-60);
  await expect
    .poll(() => tail().length === 60 && tail().every(isRight), { timeout: 60_000, interval: 20 })
    .toBe(true);
  load.abort();
  await Promise.all(clients);

  const others = outcomes.filter((outcome) => !isRight(outcome));
  const codes = others.map(({ answer }) => /"code":"(\w+)"/.exec(answer)?.[1] ?? answer);
  expect(outcomes.slice(0, before).every(isRight)).toBe(true);
  expect(others.length).toBeGreaterThan(0);
  expect(new Set(codes)).toEqual(new Set(["DATABASE_UNAVAILABLE"]));
  // Null is "not known"; a failure must not look like it: either there is no data, or the field that failed says so.
  expect(others.every(({ answer }) => answer.includes('"errors"'))).toBe(true);
  // The reader gives up 5 s after its time limit; a cold Neo4j on a busy machine may use most of that for its first plans.
  expect(Math.max(...outcomes.map(({ ms }) => ms))).toBeLessThan(37_000);
}, 180_000);
